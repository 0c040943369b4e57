package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.http.SlowAnswers;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.service.ProofService;
import io.github.camelworkfront.sandbox.internal.proof.soap.EnvelopeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Lets a pending fault take effect on a request before, or in place of, the service behind it. */
public final class FaultService implements HttpService {

    private final HttpService next;
    private final FaultRegistry faults;
    private final Runnable expireSessions;
    private final Clock clock;

    /**
     * @param next answers what no fault hits
     * @param faults the faults to come
     * @param expireSessions ends every session
     * @param clock the time by which a {@code Retry-After} date is reckoned
     */
    public FaultService(HttpService next, FaultRegistry faults, Runnable expireSessions, Clock clock) {
        this.next = next;
        this.faults = faults;
        this.expireSessions = expireSessions;
        this.clock = clock;
    }

    @Override
    public Answer serve(HttpCall incoming) throws IOException {
        boolean peek = faults.needsOperation() && ProofService.covers(incoming.path());
        HttpCall call = peek ? incoming.withBody(new ByteArrayInputStream(incoming.readBody())) : incoming;
        List<Fault> hits = faults.take(call.method(), call.path(), peek ? operation(call) : "");
        hits.stream().filter(fault -> isDelay(fault) && !fault.applied()).forEach(FaultService::pause);
        Optional<Fault> other =
                hits.stream().filter(fault -> !fault.kind().accompanies()).findFirst();
        Answer answer = other.isPresent() ? hit(other.get(), call) : next.serve(call);
        hits.stream().filter(fault -> isDelay(fault) && fault.applied()).forEach(FaultService::pause);
        return hits.stream().anyMatch(fault -> fault.kind() == Fault.Kind.GZIP) ? compressed(answer) : answer;
    }

    /** Finds the operation in a body that can be read again. */
    private static String operation(HttpCall call) throws IOException {
        call.body().mark(Integer.MAX_VALUE);
        try {
            return EnvelopeReader.read(call).operation();
        } catch (ProofFault noEnvelope) {
            return "";
        } finally {
            call.body().reset();
        }
    }

    private static boolean isDelay(Fault fault) {
        return fault.kind() == Fault.Kind.SLOW;
    }

    private Answer hit(Fault fault, HttpCall call) throws IOException {
        return switch (fault.kind()) {
            case SESSION_EXPIRED -> {
                expireSessions.run();
                yield next.serve(call);
            }
            case TRUNCATED -> next.serve(call).ending(Answer.Ending.TRUNCATED);
            case STALLED -> SlowAnswers.stalled(next.serve(call), fault.delay());
            case DRIPPING -> SlowAnswers.dripping(next.serve(call), fault.delay());
            default -> replaced(fault, call);
        };
    }

    /** The length of the compressed body is not known before it is written. */
    private static Answer compressed(Answer answer) {
        return answer.withBody(out -> {
                    GZIPOutputStream zipped = new GZIPOutputStream(out);
                    answer.body().writeTo(zipped);
                    zipped.finish();
                })
                .without("Content-Length")
                .with("Content-Encoding", "gzip");
    }

    private Answer replaced(Fault fault, HttpCall call) throws IOException {
        if (fault.applied()) {
            next.serve(call).body().writeTo(OutputStream.nullOutputStream());
        }
        call.skipBody();
        return FaultAnswers.of(fault, call.path(), clock.instant());
    }

    private static void pause(Fault fault) {
        try {
            TimeUnit.MILLISECONDS.sleep(fault.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
