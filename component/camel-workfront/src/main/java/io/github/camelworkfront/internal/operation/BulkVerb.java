package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.List;
import java.util.Map;

/** What differs between bulk creates and bulk updates. */
interface BulkVerb {

    /** Checks an item; called once for each before anything is sent. */
    void check(int index, Map<String, Object> item);

    /** The request for many items. */
    ServiceCall many(List<Map<String, Object>> items);

    /** The request for one item. */
    ServiceCall one(Map<String, Object> item);

    /** The ID that is known before the request; null where the service has yet to give it. */
    String idOf(Map<String, Object> item);

    /**
     * Of items that a refused request may have applied: what is there already, by position.
     *
     * @throws WorkfrontException when the service cannot be asked
     */
    Map<Integer, Known> look(List<Map<String, Object>> items, Caller caller) throws WorkfrontException;

    /** What a look-up says of an item. */
    enum Kind {
        /** It is there. */
        APPLIED,
        /** It is not there, or sending it again changes nothing: it may be sent by itself. */
        SENDABLE,
        /** Nothing can be said. */
        UNKNOWABLE
    }

    /**
     * @param id  of the object that is there, even where nothing can be said of it
     * @param why of an item of which nothing can be said
     */
    record Known(Kind kind, String id, String why) {}
}
