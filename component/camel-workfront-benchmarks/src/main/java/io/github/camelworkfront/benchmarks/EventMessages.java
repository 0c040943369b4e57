package io.github.camelworkfront.benchmarks;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Events of tasks, as the service writes them: some 2 KB, and no two of the same state. */
final class EventMessages {

    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    private static final int TASKS = 5000;

    private static final String STATE =
            "{\"ID\":\"%1$s\",\"objCode\":\"TASK\",\"name\":\"Draft %2$d\",\"status\":\"INP\",\"priority\":%3$d,"
                    + "\"description\":\"Layout of the double page with the pictures of the shoot, in both sizes, for print and for the site.\","
                    + "\"entryDate\":\"2026-02-27T13:48:07.776-0600\",\"lastUpdateDate\":\"%4$s\",\"plannedCompletionDate\":\"2026-04-06T17:00:00.000-0600\","
                    + "\"accessorIDs\":[\"54480b1c0000b1f1c7e7a3f1a3b1d101\",\"54480b1c0000b1f1c7e7a3f1a3b1d102\"],\"customerID\":\"54480b1c0000b1f1c7e7a3f1a3b1d103\","
                    + "\"projectID\":\"54480b1c0000b1f1c7e7a3f1a3b1d104\",\"assignedToID\":\"54480b1c0000b1f1c7e7a3f1a3b1d105\",\"groupID\":\"54480b1c0000b1f1c7e7a3f1a3b1d106\","
                    + "\"enteredByID\":\"54480b1c0000b1f1c7e7a3f1a3b1d101\",\"lastUpdatedByID\":\"54480b1c0000b1f1c7e7a3f1a3b1d101\",\"teamID\":null,\"parentID\":null,"
                    + "\"referenceNumber\":%2$d,\"extRefID\":null,\"iterationID\":null,\"milestoneID\":null,\"roleID\":null,\"templateTaskID\":null,"
                    + "\"parameterValues\":{\"DE:Channel\":\"Social\",\"DE:Tags\":[\"autumn\",\"print\"]}}";

    private final AtomicLong number = new AtomicLong();

    /** The next event. */
    String next() {
        long n = number.incrementAndGet();
        Instant time = BEGIN.plusMillis(n);
        String id = String.format(Locale.ROOT, "%032x", n % TASKS);
        return "{\"eventType\":\"UPDATE\",\"subscriptionId\":\"750a636c-5628-48f5-ba26-26b7ce537ac2\",\"eventTime\":{\"epochSecond\":"
                + time.getEpochSecond() + ",\"nano\":" + time.getNano()
                + "},\"eventVersion\":\"v2\",\"subscriptionVersion\":\"v2\",\"customerId\":\"54480b1c0000b1f1c7e7a3f1a3b1d103\","
                + "\"userId\":\"54480b1c0000b1f1c7e7a3f1a3b1d101\",\"newState\":" + state(id, n, time)
                + ",\"oldState\":"
                + state(id, n - 1, time.minusMillis(TASKS)) + "}";
    }

    private static String state(String id, long n, Instant time) {
        return String.format(Locale.ROOT, STATE, id, n, n % 5, time.toString());
    }
}
