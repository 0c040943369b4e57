package io.github.camelworkfront.internal.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Reply;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TriesTest {

    private static final ServiceCall CALL = ServiceCall.get("/attask/api/v22.0/PROJ/count", Params.NONE, "proj/count");

    private final PassingTime time = new PassingTime();
    private final Lifetime lifetime = new Lifetime();
    private final Lanes lanes = new Lanes(lifetime, time);
    private final AtomicInteger requests = new AtomicInteger();

    @Test
    void refusalsThatMayBeMeantForOthersDoNotCountUpToABound() {
        assertThatExceptionOfType(WorkfrontRateLimitException.class)
                .isThrownBy(() -> make(() -> {
                    othersAreRefused();
                    return refused(null);
                }));

        assertThat(requests).hasValue(1 + Tries.MOST_UNCOUNTED + 3);
    }

    @Test
    void refusalsOfTheOnlyRequestCount() {
        assertThatExceptionOfType(WorkfrontRateLimitException.class).isThrownBy(() -> make(() -> refused(null)));

        assertThat(requests).hasValue(4);
    }

    @Test
    void aServiceThatIsAwayAndSaysForHowLongIsGivenThatTime() throws Exception {
        Object answer = make(() -> requests.get() == 1 ? away(Duration.ofSeconds(77)) : new Reply<>(200, "yes", null));

        assertThat(answer).isEqualTo("yes");
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(77));
    }

    @Test
    void aWordOnHowLongFromACallThatWillNotGoBetterIsIgnored() {
        WorkfrontException wrong = new WorkfrontInvalidRequestException(failure(422));
        assertThatExceptionOfType(WorkfrontInvalidRequestException.class)
                .isThrownBy(() -> make(() -> new Reply<>(422, null, wrong, Duration.ofSeconds(77))));

        assertThat(time.passed()).isZero();
    }

    @Test
    void whatBecameOfTheCallIsToldWhenTheNextTryCannotBeMade() {
        assertThatExceptionOfType(WorkfrontRateLimitException.class)
                .isThrownBy(() -> make(() -> {
                    lifetime.stopping();
                    return refused(Duration.ofSeconds(10));
                }));
        assertThat(requests).hasValue(1);

        lifetime.started();
        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> make(() -> {
                    lifetime.stopping();
                    return away(null);
                }));
        assertThat(requests).hasValue(2);
    }

    @Test
    void aBodyThatIsSpentIsNotSentAgainWhateverTheAnswer() {
        ServiceCall upload =
                new ServiceCall("POST", "/attask/api/v22.0/upload", Params.NONE, new Spent(), "docu/upload");
        assertThatExceptionOfType(WorkfrontRateLimitException.class)
                .isThrownBy(() -> make(upload, () -> refused(null)));
        assertThat(requests).hasValue(1);
    }

    /** Another request that was sent later is refused first. */
    private void othersAreRefused() {
        lanes.locked(() -> {
            int era = lanes.allowance().take();
            lanes.allowance().refused(era, time.nanos());
            lanes.allowance().giveBack();
        });
    }

    private Object make(Tries.Request<Object> request) throws WorkfrontException {
        return make(CALL, request);
    }

    private Object make(ServiceCall call, Tries.Request<Object> request) throws WorkfrontException {
        lanes.join(10);
        PatienceSettings settings = new PatienceSettings(10, 3, 1000, 30_000, false);
        Patience patience = new Patience(settings, lanes, time, new Random(1), Meters.NONE);
        Tries tries = patience.tries();
        return patience.make(
                call,
                tries,
                () -> tries.inLane(call, () -> {
                            requests.incrementAndGet();
                            return request.send();
                        })
                        .orThrow()
                        .data());
    }

    private static Reply<Object> refused(Duration wait) {
        return new Reply<>(429, null, new WorkfrontRateLimitException(failure(429)), wait);
    }

    private static Reply<Object> away(Duration wait) {
        return new Reply<>(503, null, new WorkfrontServerException(failure(503)), wait);
    }

    private static WorkfrontFailure failure(int status) {
        return WorkfrontFailure.of(status, "no", "proj/count", null);
    }

    private record Spent() implements Payload {
        @Override
        public String contentType() {
            return "application/octet-stream";
        }

        @Override
        public long length() {
            return -1;
        }

        @Override
        public InputStream open() {
            return InputStream.nullInputStream();
        }

        @Override
        public boolean canBeSentAgain() {
            return false;
        }
    }
}
