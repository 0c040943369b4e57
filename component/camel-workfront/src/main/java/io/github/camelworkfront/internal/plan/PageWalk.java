package io.github.camelworkfront.internal.plan;

/**
 * How the pages of a search are asked for. By ID wherever that is possible, so that rows which change place between two
 * pages are neither lost nor doubled; by offset where the route asks for an order, an offset or ids of its own.
 */
public sealed interface PageWalk {

    /** Parameters for the page after the row with {@code lastId} (null at the start), {@code skip} rows from the start. */
    Params page(String lastId, long skip, int size);

    /**
     * Parameters for a page that begins {@code ahead} rows further on than {@link #page} would, for reading before the
     * rows in between are there. Where it begins is a guess: rows may come and go before the service reads it.
     *
     * @param lastId never null
     */
    Params pageAhead(String lastId, long skip, long ahead, int size);

    /** Whether ids must grow from row to row. */
    boolean byId();

    static PageWalk of(Filters filters, String sort, Integer first) {
        SortSpec order = SortSpec.parse(sort);
        return order == null && first == null && filters.allowWalkById()
                ? new ById(filters)
                : new ByOffset(filters, order, first == null ? 0 : first);
    }

    /** {@code ID_Sort=asc} and {@code ID_Mod=gt}. */
    record ById(Filters filters) implements PageWalk {
        @Override
        public Params page(String lastId, long skip, int size) {
            Params params = lastId == null ? filters.params() : filters.paramsAfter(lastId);
            return params.with("ID_Sort", "asc").with("$$LIMIT", size);
        }

        @Override
        public Params pageAhead(String lastId, long skip, long ahead, int size) {
            Params page = page(lastId, skip, size);
            return ahead == 0 ? page : page.with("$$FIRST", ahead);
        }

        @Override
        public boolean byId() {
            return true;
        }
    }

    /** {@code $$FIRST}, in an order in which no two rows are equal. */
    record ByOffset(Filters filters, SortSpec order, int first) implements PageWalk {
        @Override
        public Params page(String lastId, long skip, int size) {
            Params sorted =
                    order != null ? order.params() : filters.sortById() ? Params.NONE : Params.of("ID_Sort", "asc");
            return filters.params().and(sorted).with("$$FIRST", first + skip).with("$$LIMIT", size);
        }

        @Override
        public Params pageAhead(String lastId, long skip, long ahead, int size) {
            return page(lastId, skip + ahead, size);
        }

        @Override
        public boolean byId() {
            return false;
        }
    }
}
