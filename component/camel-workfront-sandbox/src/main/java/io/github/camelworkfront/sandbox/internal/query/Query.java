package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A search, checked and ready to run: filters, order and page. It reads the store anew each time it is run. */
public final class Query {

    private final ObjectType type;
    private final RequestContext context;
    private final List<FilterSet> sets;
    private final Optional<Comparator<Entity>> order;
    private final Paging paging;

    private Query(
            ObjectType type,
            RequestContext context,
            List<FilterSet> sets,
            Optional<Comparator<Entity>> order,
            Paging paging) {
        this.type = type;
        this.context = context;
        this.sets = sets;
        this.order = order;
        this.paging = paging;
    }

    /**
     * @param type what is searched
     * @param parameters all parameters of the request, as they came; those that are no filters are known and left alone
     * @param context who asks
     * @throws WorkfrontFault for unknown fields, modifiers, wildcards and types, and for senseless dates and limits
     */
    public static Query parse(ObjectType type, Map<String, List<String>> parameters, RequestContext context) {
        Map<String, List<String>> filters = SearchParameters.of(parameters);
        return new Query(
                type,
                context,
                new FilterCompiler(context).compile(type, filters),
                Sorting.parse(type, filters, context),
                Paging.parse(parameters));
    }

    /** @return the wanted page of the matches in the wanted order, lazily where that is the order of IDs */
    public Stream<Entity> page() {
        return page(candidates());
    }

    /** @return the wanted page of those of the given objects that match; for named queries, which choose them */
    public Stream<Entity> page(Stream<Entity> among) {
        Stream<Entity> matching = among.filter(this::matches);
        Stream<Entity> ordered = order.map(matching::sorted).orElse(matching);
        return ordered.skip(paging.first()).limit(paging.limit());
    }

    /** @return all matches, in the order of their IDs, whatever page is asked for */
    public Stream<Entity> matches() {
        return candidates().filter(this::matches);
    }

    /** @return whether one object, which may be any, satisfies the filters */
    public boolean matches(Entity entity) {
        for (FilterSet set : sets) {
            if (set.holds(entity, entity)) {
                return true;
            }
        }
        return false;
    }

    /** @return how many match, whatever page is asked for */
    public long count() {
        boolean everything = sets.stream().anyMatch(set -> set.conditions().isEmpty());
        return everything ? context.store().count(type.code()) : matches().count();
    }

    private Stream<Entity> candidates() {
        return new Candidates(context.store(), type.code(), null).of(sets);
    }
}
