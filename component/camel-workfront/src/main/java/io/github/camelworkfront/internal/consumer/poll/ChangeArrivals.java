package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.Arrival.Source;
import io.github.camelworkfront.internal.consumer.arrival.Arrival.Type;
import io.github.camelworkfront.internal.consumer.arrival.StateFields;
import io.github.camelworkfront.internal.json.ServiceDates;
import java.time.Instant;

/** Makes arrivals of rows. */
final class ChangeArrivals {

    private final String objectCode;

    ChangeArrivals(String objectCode) {
        this.objectCode = objectCode;
    }

    /** @param revision whether another state of the same change was seen before */
    Arrival of(ChangedRow row, boolean revision) {
        return new Arrival(
                Source.POLL,
                isNew(row) && !revision ? Type.CREATE : Type.UPDATE,
                objectCode,
                row.id(),
                row.time(),
                row.time(),
                row.state(),
                null,
                null,
                row.state().get(StateFields.ACTOR) instanceof String actor ? actor : null,
                revision);
    }

    /** It is new when nothing has happened to it since it was made. */
    private static boolean isNew(ChangedRow row) {
        return row.state().get(StateFields.ENTERED) instanceof String text
                && row.time().equals(ServiceDates.parse(text, Instant.class));
    }
}
