package io.github.camelworkfront.sandbox.internal.seed;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;

/**
 * A project of the demo. From {@code projects.json}.
 *
 * @param name its name
 * @param plan which plan of {@code plans.json} it follows
 * @param client the company it is for
 * @param program where it belongs
 * @param owner handle of the owner
 * @param sponsor handle of the sponsor
 * @param status project status
 * @param start first day, in working days from today
 * @param region value of the custom field
 * @param budget in dollars
 * @param priority 0 to 4
 * @param queue whether requests come in here
 */
record Brief(
        String name,
        String plan,
        String client,
        String program,
        String owner,
        String sponsor,
        String status,
        int start,
        String region,
        int budget,
        int priority,
        boolean queue) {

    static List<Brief> readAll() {
        return SeedFile.read("projects.json", new TypeReference<>() {});
    }

    String id() {
        return SeedIds.of("PROJ", name);
    }

    /** When it was set up: a working week before it begins, and never later than a week ago. */
    Instant entered(Sower sower) {
        return sower.workday(Math.min(start, 0) - 5);
    }

    /** Whether somebody works on it or has done so lately. */
    boolean isRunning() {
        return status.equals("CUR") || status.equals("AWC");
    }
}
