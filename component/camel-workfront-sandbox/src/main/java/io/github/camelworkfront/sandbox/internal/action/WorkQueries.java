package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The caller's work: tasks and issues, earliest planned completion first. Only {@code myWork} is on record, and only by
 * name; what each answers is read off the names:
 *
 * <ul>
 *   <li>{@code myWork}: assigned to the caller and neither it nor the assignment done;
 *   <li>{@code workRequests}: of these, what the caller has not accepted yet;
 *   <li>{@code myAccomplishments}: assigned to the caller and done;
 *   <li>{@code teamRequests}: open, assigned to one of the caller's teams and to nobody in person;
 *   <li>{@code myOpenRequests}, {@code myCompletedRequests}, {@code myAwaitingFeedbackRequests}: issues that the caller
 *       entered.
 * </ul>
 */
final class WorkQueries {

    private static final Set<String> DONE = Set.of("CPL", "CLS", "RLV", "VCP", "WTR", "CND");
    private static final Comparator<Entity> BY_COMPLETION = Comparator.comparing(
            work -> (Instant) work.get("plannedCompletionDate"), Comparator.nullsLast(Comparator.naturalOrder()));

    private WorkQueries() {}

    static void register(ActionRegistry.Builder registry) {
        registry.query("WORK", "myWork", call -> myWork(call.ctx()))
                .query("WORK", "workRequests", call -> mine(call.ctx(), row -> "AA".equals(row.get("status")), false))
                .query("WORK", "myAccomplishments", call -> mine(call.ctx(), row -> true, true))
                .query("WORK", "teamRequests", call -> teamRequests(call.ctx()))
                .query("WORK", "myOpenRequests", call -> requests(call.ctx(), work -> !isDone(work)))
                .query("WORK", "myCompletedRequests", call -> requests(call.ctx(), WorkQueries::isDone))
                .query(
                        "WORK",
                        "myAwaitingFeedbackRequests",
                        call -> requests(call.ctx(), work -> "AWF".equals(work.get("status"))))
                .action("WORK", "getMyWorkCount", call -> myWork(call.ctx()).size())
                .action(
                        "WORK",
                        "getMyAccomplishmentsCount",
                        call -> mine(call.ctx(), row -> true, true).size());
    }

    private static List<Entity> myWork(RequestContext ctx) {
        return mine(ctx, row -> !"DN".equals(row.get("status")), false);
    }

    private static List<Entity> mine(RequestContext ctx, Predicate<Entity> assignment, boolean done) {
        Stream<Entity> rows =
                ctx.store().referring("ASSGN", "assignedToID", ctx.actor().userId());
        return work(ctx.store(), rows.filter(assignment), work -> isDone(work) == done);
    }

    private static List<Entity> teamRequests(RequestContext ctx) {
        Set<String> teams = ctx.store()
                .referring("TEAMMB", "userID", ctx.actor().userId())
                .map(row -> row.text("teamID"))
                .collect(Collectors.toSet());
        Stream<Entity> rows = teams.stream().flatMap(team -> ctx.store().referring("ASSGN", "teamID", team));
        return work(ctx.store(), rows.filter(row -> !row.has("assignedToID")), work -> !isDone(work));
    }

    private static List<Entity> requests(RequestContext ctx, Predicate<Entity> which) {
        return ctx.store()
                .referring("OPTASK", "enteredByID", ctx.actor().userId())
                .filter(which)
                .sorted(BY_COMPLETION)
                .toList();
    }

    private static List<Entity> work(Store store, Stream<Entity> assignments, Predicate<Entity> which) {
        return assignments
                .map(row -> workOf(store, row))
                .flatMap(Optional::stream)
                .distinct()
                .filter(which)
                .sorted(BY_COMPLETION)
                .toList();
    }

    private static Optional<Entity> workOf(Store store, Entity row) {
        return store.find("TASK", row.text("taskID")).or(() -> store.find("OPTASK", row.text("opTaskID")));
    }

    private static boolean isDone(Entity work) {
        return DONE.contains(work.text("status"));
    }
}
