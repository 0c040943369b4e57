package io.github.camelworkfront.docs;

import io.github.camelworkfront.internal.plan.RestOperation;

/**
 * What people need to know of an operation beside its options. A new operation does not compile until it is described here.
 *
 * @param name how an address writes it
 * @param bodyIn what the message body may hold before
 * @param bodyOut what it holds afterwards, unless an option asks for another form
 */
record OperationText(String name, String bodyIn, String bodyOut) {

    static OperationText of(RestOperation operation) {
        return switch (operation) {
            case GET ->
                row(
                        "[`get`](read.md#one-object-or-several)",
                        "an ID, an object with its `ID`, or several",
                        "a Map; for several a List in their order, null for a missing one");
            case SEARCH ->
                row(
                        "[`search`](read.md#search)",
                        "a Map of filters, or nothing",
                        "a List; an Iterator with `streaming=true`");
            case COUNT -> row("[`count`](read.md#count-and-report)", "as `search`", "a Long");
            case REPORT -> row("[`report`](read.md#count-and-report)", "as `search`", "a Map");
            case CREATE ->
                row(
                        "[`create`](write.md#create)",
                        "an object: Map, JSON, or of a class of yours; or [several](bulk.md)",
                        "the new object as a Map, or a List of results");
            case UPDATE ->
                row(
                        "[`update`](write.md#update)",
                        "what changes; several carry their `ID`",
                        "the object as a Map, or a List of results");
            case UPSERT -> row("[`upsert`](bulk.md#create-or-change-upsert)", "as `create`", "a List of results");
            case DELETE -> row("[`delete`](write.md#delete)", "as `get`", "true, or a List of results");
            case COPY -> row("[`copy`](write.md#copy)", "what is different in the copy", "the copy as a Map");
            case METADATA -> row("[`metadata`](actions.md#what-the-tenant-has-metadata)", "nothing", "a Map");
            case EVENTS ->
                row(
                        "[`events`](push.md), begins a route: `webhook:workfront:task/events`",
                        "",
                        "the object as `get` would give it");
            case ACTION ->
                row(
                        "[any action](actions.md#actions), such as `calculateTimeline`",
                        "a Map of arguments, or an ID",
                        "what Workfront answers, or true");
            case QUERY ->
                row(
                        "[any named query](actions.md#named-queries), such as `myWork`",
                        "a Map of arguments and filters",
                        "a List");
            case UPLOAD -> row("[`upload`](files.md)", "a file, a stream, bytes or text", "the document as a Map");
            case DOWNLOAD ->
                row("[`download`](files.md#fetch-a-document)", "as `get`, one at a time", "an InputStream");
            case METADATA_LIST -> row("[`metadata/list`](actions.md#what-the-tenant-has-metadata)", "nothing", "a Map");
            case SESSION_LOGIN ->
                row("[`session/login`](sign-in.md#what-happens-behind-it)", "nothing", "a Map of who is signed in");
            case SESSION_LOGOUT -> row("[`session/logout`](sign-in.md#what-happens-behind-it)", "nothing", "a Map");
            case SESSION_GET ->
                row("[`session/get`](sign-in.md#what-happens-behind-it)", "nothing", "a Map of who is signed in");
            case BATCH -> row("[`batch/execute`](batch.md)", "a List of calls", "a List of results");
            case SUBSCRIPTION_CREATE ->
                row("[`subscription/create`](events.md#create)", "a Map", "a Map with the `id`");
            case SUBSCRIPTION_LIST -> row("[`subscription/list`](events.md#list-get-delete)", "nothing", "a List");
            case SUBSCRIPTION_GET -> row("[`subscription/get`](events.md#list-get-delete)", "an ID", "a Map");
            case SUBSCRIPTION_DELETE -> row("[`subscription/delete`](events.md#list-get-delete)", "an ID", "true");
            case SUBSCRIPTION_VERSION ->
                row("[`subscription/version`](events.md#version)", "an ID, or several", "a Map");
            case RAW ->
                row(
                        "[`raw/GET`, `raw/POST`, `raw/PUT`, `raw/DELETE`](actions.md#raw-calls)",
                        "with POST and PUT a Map, JSON or a stream",
                        "as `outputFormat` says");
            case PROOF ->
                row(
                        "[any operation of the service](proof.md), such as `createProof`",
                        "a Map of arguments, or a file",
                        "a Map, a List or a value");
            case PROOF_UPLOAD ->
                row(
                        "[`upload`](proof.md#where-the-file-comes-from)",
                        "a file, a stream or bytes",
                        "a Map with `hash`, `fileName` and `md5`");
            case PROOF_CALL ->
                row(
                        "[`call`](proof.md#what-no-operation-does-xml-of-your-own)",
                        "the operation element as XML",
                        "the response element as XML");
            case PROOF_CALLBACKS ->
                row(
                        "[`callbacks`](proof.md#a-route-that-begins-with-callbacks), begins a route: `webhook:workfront:proof:callbacks`",
                        "",
                        "a Map of what happened");
        };
    }

    private static OperationText row(String name, String bodyIn, String bodyOut) {
        return new OperationText(name, bodyIn, bodyOut);
    }
}
