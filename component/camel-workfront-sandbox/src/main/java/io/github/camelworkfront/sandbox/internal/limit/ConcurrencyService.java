package io.github.camelworkfront.sandbox.internal.limit;

import io.github.camelworkfront.sandbox.ConcurrencyLimit;
import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.http.RetryAfter;
import io.github.camelworkfront.sandbox.internal.rest.RestApi;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/** Refuses requests for which there is no lane; the others occupy theirs until the answer is written. */
public final class ConcurrencyService implements HttpService {

    private final HttpService next;
    private final Lanes lanes;
    private final Clock clock;
    private final Predicate<String> counted;

    /**
     * @param next answers what is let through
     * @param lanes how many may run at the same time
     * @param clock the time by which a {@code Retry-After} date is reckoned
     * @param counted tells of a path whether its requests need a lane
     */
    public ConcurrencyService(HttpService next, Lanes lanes, Clock clock, Predicate<String> counted) {
        this.next = next;
        this.lanes = lanes;
        this.clock = clock;
        this.counted = counted;
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        if (!counted.test(call.path())) {
            return next.serve(call);
        }
        Optional<Runnable> leave = lanes.enter();
        if (leave.isEmpty()) {
            call.skipBody();
            // A limit that was taken away since then refuses this one request in the default shape.
            return refusal(lanes.limit().orElse(ConcurrencyLimit.of(1)), call.path());
        }
        // The trace ends with the exchange, however it ends; the body gives the lane back before the client can know
        // that it is over.
        call.trace().atEnd(leave.get());
        return next.serve(call).afterBody(leave.get());
    }

    private Answer refusal(ConcurrencyLimit limit, String path) {
        // How Proof would put it is not on record; its own errors are not JSON.
        Answer answer = RestApi.covers(path) ? json(limit) : Answer.page(limit.status(), "Too Many Requests");
        return limit.retryAfter()
                .map(time -> answer.with(
                        RetryAfter.HEADER, RetryAfter.value(time, limit.retryAfterAsDate(), clock.instant())))
                .orElse(answer);
    }

    private static Answer json(ConcurrencyLimit limit) {
        WorkfrontFault fault = limit.refusal() == ConcurrencyLimit.Refusal.THREAD_LIMIT
                ? WorkfrontFault.threadLimit(limit.lanes())
                : WorkfrontFault.tooManyRequests();
        return Json.answer(
                limit.status(), ErrorShape.REST.body(limit.status(), fault.errorClass(), fault.getMessage()));
    }
}
