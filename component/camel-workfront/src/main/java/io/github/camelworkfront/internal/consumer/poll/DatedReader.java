package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.EnvelopeReader;
import io.github.camelworkfront.internal.response.Rows;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads pages of rows, and what time it was for the service when it answered. For one thread. */
final class DatedReader {

    private final Caller caller;
    private Instant date;

    DatedReader(Caller caller) {
        this.caller = caller;
    }

    /** @param asked rows that were asked for */
    List<Object> rows(ServiceCall call, int asked) throws WorkfrontException {
        ServiceCall fitted = call.fitted();
        return caller.exchange(fitted, answer -> {
            date = parse(answer.headers().get("date"));
            return new EnvelopeReader<>(fitted, Rows.asked(asked), caller.json()).read(answer);
        });
    }

    /** The service's time at the last answer, in whole seconds; null where the answer did not tell. */
    Instant date() {
        return date;
    }

    private static Instant parse(String header) {
        try {
            return header == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.trim(), Instant::from);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
