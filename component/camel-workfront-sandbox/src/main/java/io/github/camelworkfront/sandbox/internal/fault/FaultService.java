package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** Lets a pending fault take effect on a request before, or in place of, the service behind it. */
public final class FaultService implements HttpService {

    private final HttpService next;
    private final FaultRegistry faults;
    private final Runnable expireSessions;

    /**
     * @param next answers what no fault hits
     * @param faults the faults to come
     * @param expireSessions ends every session
     */
    public FaultService(HttpService next, FaultRegistry faults, Runnable expireSessions) {
        this.next = next;
        this.faults = faults;
        this.expireSessions = expireSessions;
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        for (Fault fault : faults.take(call.method(), call.path())) {
            if (fault.kind() != Fault.Kind.SLOW) {
                return hit(fault, call);
            }
            pause(fault);
        }
        return next.serve(call);
    }

    private Answer hit(Fault fault, HttpCall call) throws IOException {
        return switch (fault.kind()) {
            case SESSION_EXPIRED -> {
                expireSessions.run();
                yield next.serve(call);
            }
            case TRUNCATED -> next.serve(call).ending(Answer.Ending.TRUNCATED);
            default -> replaced(fault, call);
        };
    }

    private Answer replaced(Fault fault, HttpCall call) throws IOException {
        if (fault.applied()) {
            next.serve(call).body().writeTo(OutputStream.nullOutputStream());
        }
        call.skipBody();
        return FaultAnswers.of(fault, call.path());
    }

    private static void pause(Fault fault) {
        try {
            TimeUnit.MILLISECONDS.sleep(fault.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
