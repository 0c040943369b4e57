package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.AsyncProcessorSupport;
import org.apache.camel.support.service.ServiceHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the requests of the service. Each is checked, read, and handed over event by event; its answer is a status and
 * nothing else. The HTTP server's consumer starts and stops it together with the route.
 */
public final class EventHandler extends AsyncProcessorSupport {

    /** Milliseconds: less than the 5 seconds that the service waits, with a second for the way. */
    static final long PATIENCE = 4000;

    private static final Logger LOG = LoggerFactory.getLogger(EventHandler.class);

    private final Door door;
    private final Answer refusal;
    private final EventBody body;
    private final ArrivalReader reader;
    private final Predicate<Arrival> wanted;
    private final EventThreads threads;
    private final Intake intake;
    private final EventMeters meters;
    private final List<?> services;
    private final OpenAnswers open = new OpenAnswers();
    private final Complaints complaints;

    /**
     * @param refusal  what those are told whom the door does not admit
     * @param services what is started before and stopped after the rest
     */
    EventHandler(
            Door door,
            Answer refusal,
            EventBody body,
            ArrivalReader reader,
            Predicate<Arrival> wanted,
            EventThreads threads,
            Intake intake,
            EventMeters meters,
            List<?> services) {
        this.door = door;
        this.refusal = refusal;
        this.body = body;
        this.reader = reader;
        this.wanted = wanted;
        this.threads = threads;
        this.intake = intake;
        this.meters = meters;
        this.complaints = new Complaints(LOG, meters);
        this.services = services;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        try {
            ServiceHelper.startService(services);
            ServiceHelper.startService(threads);
            intake.start();
        } catch (Exception e) {
            // Camel does not stop what has failed to start, and a sweep would go on for a route that is not there.
            release();
            throw e;
        }
        open.begin();
    }

    @Override
    protected void doStop() throws Exception {
        open.end();
        release();
        super.doStop();
    }

    private void release() throws Exception {
        intake.stop();
        ServiceHelper.stopService(threads);
        List<Object> backwards = new ArrayList<>(services);
        Collections.reverse(backwards);
        ServiceHelper.stopService(backwards);
    }

    @Override
    public boolean process(Exchange http, AsyncCallback callback) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        if (!open.add()) {
            respond(http, Answer.STOPPED);
            callback.done(true);
            return true;
        }
        take(http.getMessage(), answer);
        if (answer.isDone()) {
            finish(http, answer.join(), callback, true);
            return true;
        }
        Runnable callOff = threads.later().run(() -> answer.complete(Answer.LATE), PATIENCE);
        answer.thenAccept(known -> {
            callOff.run();
            finish(http, known, callback, false);
        });
        return false;
    }

    private void finish(Exchange http, Answer answer, AsyncCallback callback, boolean sync) {
        try {
            respond(http, answer);
            callback.done(sync);
        } finally {
            open.remove();
        }
    }

    /** Nothing but a status: what is on the exchange is the service's own request, or none of its business. */
    private static void respond(Exchange http, Answer answer) {
        http.setException(null);
        Message response = http.getMessage();
        response.removeHeaders("*");
        response.setHeader(Exchange.HTTP_RESPONSE_CODE, answer.status());
        response.setBody(null);
    }

    private void take(Message request, CompletableFuture<Answer> answer) {
        if (!door.admits(request)) {
            complaints.refused(refusal, "it does not carry webhookVerifyToken");
            answer.complete(refusal);
            return;
        }
        try {
            byte[] delivery = body.read(request);
            if (delivery == null) {
                complaints.refused(Answer.TOO_LARGE, "it has more bytes than maxEventSize");
                answer.complete(Answer.TOO_LARGE);
                return;
            }
            handOver(reader.events(delivery), answer);
        } catch (IOException e) {
            LOG.debug("A delivery ended early: {}", e.toString());
            answer.complete(Answer.NO_EVENT);
        } catch (IllegalArgumentException e) {
            complaints.refused(Answer.NO_EVENT, e.getMessage());
            answer.complete(Answer.NO_EVENT);
        } catch (RuntimeException e) {
            // Whatever it is, the service gets an answer and repeats the delivery.
            LOG.error("A delivery cannot be taken", e);
            answer.complete(Answer.FAILED);
        }
    }

    /** What can be read is delivered, also where its neighbours make the service repeat the whole. */
    private void handOver(List<?> events, CompletableFuture<Answer> answer) {
        List<Arrival> arrivals = new ArrayList<>(events.size());
        boolean allRead = true;
        for (Object event : events) {
            allRead &= read(event, arrivals);
        }
        if (arrivals.isEmpty()) {
            answer.complete(allRead ? Answer.OK : Answer.NO_EVENT);
            return;
        }
        intake.take(arrivals, allRead ? answer : refusing(answer));
    }

    private boolean read(Object event, List<Arrival> arrivals) {
        try {
            Arrival arrival = reader.read(event);
            meters.received();
            if (wanted.test(arrival)) {
                arrivals.add(arrival);
            }
            return true;
        } catch (IllegalArgumentException e) {
            complaints.refused(Answer.NO_EVENT, e.getMessage());
            return false;
        }
    }

    private static CompletableFuture<Answer> refusing(CompletableFuture<Answer> answer) {
        CompletableFuture<Answer> others = new CompletableFuture<>();
        others.thenAccept(known -> answer.complete(known == Answer.OK ? Answer.NO_EVENT : known));
        answer.thenAccept(others::complete);
        return others;
    }
}
