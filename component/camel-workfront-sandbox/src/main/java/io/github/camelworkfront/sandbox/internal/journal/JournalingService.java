package io.github.camelworkfront.sandbox.internal.journal;

import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import java.io.IOException;
import java.time.Clock;

/** Writes every request and the status of its answer into the journal before the answer is sent. */
public final class JournalingService implements HttpService {

    private final HttpService next;
    private final Journal journal;
    private final Clock clock;

    public JournalingService(HttpService next, Journal journal, Clock clock) {
        this.next = next;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        ExcerptStream body = new ExcerptStream(call.body());
        Answer answer = next.serve(call.withBody(body));
        journal.add(record(call, body.text(), answer));
        return answer;
    }

    private RecordedRequest record(HttpCall call, String body, Answer answer) {
        return new RecordedRequest(
                call.number(),
                clock.instant(),
                call.method(),
                call.trace().effectiveMethod().orElse(call.method()),
                call.path(),
                call.rawQuery() == null ? "" : Secrets.mask(call.path(), call.rawQuery()),
                Secrets.mask(call.headers()),
                Secrets.mask(call.path(), body),
                answer.ending() == Answer.Ending.RESET ? 0 : answer.status(),
                call.trace().user().orElse(""),
                call.trace().operation().orElse(""),
                Secrets.mask(call.trace().arguments()));
    }
}
