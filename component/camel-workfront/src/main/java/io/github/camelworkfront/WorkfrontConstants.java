package io.github.camelworkfront;

import org.apache.camel.spi.Metadata;

/** The message headers that a producer reads, and those that it sets. The two sets have no member in common. */
public final class WorkfrontConstants {

    @Metadata(
            label = "producer",
            description =
                    "One or several object IDs: text (several separated by comma), an object Map with its ID, or a Collection of either. Overrides the option id.",
            javaType = "String or Collection<String>")
    public static final String ID = "CamelWorkfrontId";

    @Metadata(
            label = "producer",
            description =
                    "The fields to read, such as `name,owner:name,DE:Budget`, or a Collection of them. Overrides the option fields.",
            javaType = "String or Collection<String>")
    public static final String FIELDS = "CamelWorkfrontFields";

    @Metadata(
            label = "producer",
            description =
                    "Filters, spelled as the service does, such as `status=CUR` and `percentComplete_Mod=lt`. Merged with the filter options name by name; the header wins.",
            javaType = "Map<String, Object>")
    public static final String FILTER = "CamelWorkfrontFilter";

    @Metadata(
            label = "producer",
            description =
                    "The order of a search, such as `plannedCompletionDate desc,name`. Overrides the option sort.",
            javaType = "String")
    public static final String SORT = "CamelWorkfrontSort";

    @Metadata(
            label = "producer",
            description = "At most so many results in all. Overrides the option limit.",
            javaType = "Integer")
    public static final String LIMIT = "CamelWorkfrontLimit";

    @Metadata(
            label = "producer",
            description = "Skip so many results. Overrides the option first.",
            javaType = "Integer")
    public static final String FIRST = "CamelWorkfrontFirst";

    @Metadata(
            label = "producer",
            description =
                    "Arguments of an action, a named query, an upload, a raw call or an operation of Workfront Proof. Merged with the arg options name by name; the header wins.",
            javaType = "Map<String, Object>")
    public static final String ARGUMENTS = "CamelWorkfrontArguments";

    @Metadata(
            label = "producer",
            description =
                    "Whether a delete also removes what refers to the object, and for good. Overrides the option force.",
            javaType = "Boolean")
    public static final String FORCE = "CamelWorkfrontForce";

    @Metadata(
            label = "producer",
            description =
                    "What a copy leaves out, such as `clearAssignments,clearProgress`. Overrides the option copyOptions.",
            javaType = "String or Collection<String>")
    public static final String COPY_OPTIONS = "CamelWorkfrontCopyOptions";

    @Metadata(
            label = "producer",
            description = "The path below /attask of a raw call. Overrides the option path.",
            javaType = "String")
    public static final String PATH = "CamelWorkfrontPath";

    @Metadata(
            description = "Set by us: the ID of the object that was read, created, changed or copied.",
            javaType = "String")
    public static final String OBJECT_ID = "CamelWorkfrontObjectId";

    @Metadata(description = "Set by us: the code of the object type, such as TASK.", javaType = "String")
    public static final String OBJECT_CODE = "CamelWorkfrontObjectCode";

    @Metadata(description = "Set by us: the operation that was called, such as search.", javaType = "String")
    public static final String OPERATION = "CamelWorkfrontOperation";

    @Metadata(label = "producer", description = "Set by us: the HTTP status of the last answer.", javaType = "Integer")
    public static final String RESPONSE_CODE = "CamelWorkfrontResponseCode";

    @Metadata(
            label = "producer",
            description = "Set by us: how many objects or results the body holds; not set for a stream.",
            javaType = "Long")
    public static final String COUNT = "CamelWorkfrontCount";

    @Metadata(
            label = "consumer",
            description =
                    "Set by us: what happened to the object: `CREATE`, `UPDATE` or `DELETE`; of Workfront Proof the type of the callback, such as `decisions`.",
            javaType = "String")
    public static final String EVENT_TYPE = "CamelWorkfrontEventType";

    @Metadata(
            label = "consumer",
            description =
                    "Set by us: when it happened, by the service's clock, in ISO 8601 and UTC, such as `2026-03-01T09:30:00.123Z`.",
            javaType = "String")
    public static final String EVENT_TIME = "CamelWorkfrontEventTime";

    @Metadata(
            label = "consumer",
            description =
                    "Set by us: the same for two arrivals of the same state: object code, ID and date of the last update, such as `TASK+59d7ddf7000002322d791eb08bafddfb+2026-03-01T09:30:00.123Z`, with `+deleted` at its end for a deletion.",
            javaType = "String")
    public static final String EVENT_KEY = "CamelWorkfrontEventKey";

    /** Exchange property of a consumed event: the object as it was before, as a Map; not set where nobody knows. */
    public static final String OLD_STATE = "CamelWorkfrontOldState";

    /** Exchange property of a pushed event: the event as it came, as a Map; of Workfront Proof its XML text. */
    public static final String EVENT = "CamelWorkfrontEvent";

    private WorkfrontConstants() {}
}
