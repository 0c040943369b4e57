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
            label = "producer",
            description = "Set by us: the ID of the object that was read, created, changed or copied.",
            javaType = "String")
    public static final String OBJECT_ID = "CamelWorkfrontObjectId";

    @Metadata(
            label = "producer",
            description = "Set by us: the code of the object type, such as TASK.",
            javaType = "String")
    public static final String OBJECT_CODE = "CamelWorkfrontObjectCode";

    @Metadata(
            label = "producer",
            description = "Set by us: the operation that was called, such as search.",
            javaType = "String")
    public static final String OPERATION = "CamelWorkfrontOperation";

    @Metadata(label = "producer", description = "Set by us: the HTTP status of the last answer.", javaType = "Integer")
    public static final String RESPONSE_CODE = "CamelWorkfrontResponseCode";

    @Metadata(
            label = "producer",
            description = "Set by us: how many objects or results the body holds; not set for a stream.",
            javaType = "Long")
    public static final String COUNT = "CamelWorkfrontCount";

    private WorkfrontConstants() {}
}
