package io.github.camelworkfront;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What became of one item of a bulk call. Results are in the order of the items. */
public final class WorkfrontBulkResult implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is known about an item after the call. */
    public enum Status {
        /** The service applied it. */
        done,
        /** It was not applied: the service said so of this item, or nothing of its request was applied. */
        failed,
        /** The service refused a request of many items without saying which of them it had applied. */
        unknown
    }

    private final int index;
    private final String id;
    private final Status status;
    private final WorkfrontException error;
    private final LinkedHashMap<String, Object> object;
    private final Object value;

    // The application's own values, which may be of any class: a result that travels leaves them behind.
    private final transient Object item;

    private WorkfrontBulkResult(
            int index,
            String id,
            Status status,
            WorkfrontException error,
            Map<String, Object> object,
            Object value,
            Object item) {
        this.index = index;
        this.id = id;
        this.status = status;
        this.error = error;
        this.object = object == null ? null : new LinkedHashMap<>(object);
        this.value = value;
        this.item = item;
    }

    public static WorkfrontBulkResult done(int index, String id, Map<String, Object> object) {
        return new WorkfrontBulkResult(index, id, Status.done, null, object, null, null);
    }

    /** @param value what a call of a batch gave: Map, List, number, text, Boolean or null */
    public static WorkfrontBulkResult answered(int index, String id, Object value) {
        return new WorkfrontBulkResult(index, id, Status.done, null, null, value, null);
    }

    public static WorkfrontBulkResult failed(int index, String id, WorkfrontException error) {
        return new WorkfrontBulkResult(index, id, Status.failed, error, null, null, null);
    }

    public static WorkfrontBulkResult unknown(int index, String id, WorkfrontException error) {
        return new WorkfrontBulkResult(index, id, Status.unknown, error, null, null, null);
    }

    /** Position of the item in the message body, from 0. */
    public int getIndex() {
        return index;
    }

    /** The object's ID; null where none is known, as for an object that was not created. */
    public String getId() {
        return id;
    }

    public Status getStatus() {
        return status;
    }

    /** Why, in the service's words; null when the item is done. */
    public String getError() {
        return error == null ? null : error.getServiceMessage();
    }

    /** Why, as the exception that a call with this item alone would have thrown; null when the item is done. */
    public WorkfrontException exception() {
        return error;
    }

    /** The object as the service answered it, null when it gave none (atomic calls, deletes, failures). */
    public Map<String, Object> getObject() {
        return object;
    }

    /** What a call of {@code batch/execute} gave, as it would have by itself; null for the items of other bulk calls. */
    public Object getValue() {
        return value;
    }

    /**
     * The item as it was in the message body, ready to be sent again: the object of a create, update or upsert, the ID of
     * a delete, the call of a batch. Null in a result that was serialized.
     */
    public Object getItem() {
        return item;
    }

    /** The same result for an item at another position. */
    public WorkfrontBulkResult at(int newIndex) {
        return new WorkfrontBulkResult(newIndex, id, status, error, object, value, item);
    }

    /** The same result with the item that it is about. */
    public WorkfrontBulkResult of(Object newItem) {
        return new WorkfrontBulkResult(index, id, status, error, object, value, newItem);
    }

    @Override
    public String toString() {
        return "WorkfrontBulkResult[index=" + index + ", id=" + id + ", status=" + status
                + (error == null ? "" : ", error=" + error.getServiceMessage()) + "]";
    }
}
