package io.github.camelworkfront.secrets;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of every family of operations.
 *
 * @param uri  after {@code workfront:}
 * @param body made anew for each call
 */
record Calls(String uri, Supplier<Object> body) {

    /** What a subscription is made with. */
    static final String AUTH_TOKEN = "webhook-auth+token/0123456789";

    /** Of users of Workfront Proof that are made, changed and signed in. */
    static final String USER_PASSWORD = "Us3r's+pa$$/word & <more>";

    private static final String MISSING = "0123456789abcdef0123456789abcdef";

    /** @param project there is one, and a task and a document with a file */
    static List<Calls> all(String project, String task, String document) {
        Map<String, Object> named = Map.of("name", "x");
        return List.of(
                of("task/get?id=" + task, null),
                of("task/search", Map.of("projectID", project)),
                of("task/search?streaming=true", null),
                of("task/count?filter.nosuch=1", null),
                of("task/report", Map.of("status_GroupBy", true)),
                of("task/create", Map.of("name", "x", "projectID", project)),
                of("task/create", List.of(Map.of("name", "x", "projectID", project), Map.of("nosuch", "y"))),
                of("task/update?id=" + task, named),
                of("task/upsert", List.of(Map.of("extRefID", "e", "name", "x", "projectID", project))),
                of("task/delete", List.of(MISSING, task.replace('1', '2'))),
                of("task/copy?id=" + task, named),
                of("task/move?id=" + task + "&arg.projectID=" + project, null),
                of("work/myWork", null),
                new Calls("docu/upload", () -> new ByteArrayInputStream("text".getBytes(StandardCharsets.UTF_8))),
                of("docu/download?id=" + document, null),
                of("session/get", null),
                of("session/login", null),
                of("session/logout", null),
                of("batch/execute", List.of("task/count", Map.of("object", "task", "operation", "get", "id", MISSING))),
                new Calls("subscription/create?strictFilters=false", Calls::subscription),
                of("subscription/list", null),
                of("subscription/get?id=" + MISSING, null),
                of("subscription/delete?id=" + MISSING, null),
                of("subscription/version", Map.of("version", "v2", "allCustomerSubscriptions", true)),
                of("metadata/list", null),
                of("task/metadata", null),
                of("raw/GET?path=task/count", null));
    }

    /** Calls of Workfront Proof. */
    static List<Calls> proof() {
        return List.of(
                of("proof:checkSession", null),
                of("proof:getTags?outputFormat=xml", null),
                of("proof:getAllProofs?outputFormat=raw", Map.of("StartFrom", 0, "ItemsPerPage", 0)),
                new Calls("proof:upload", Calls::file),
                new Calls("proof:createProof?arg.Name=A&arg.SourceName=a.txt", Calls::file),
                of("proof:getProofReviewers", Map.of("FileID", 1)),
                of("proof:getProofDetails", Map.of("FileID", "99999")),
                of(
                        "proof:addUser",
                        Map.of(
                                "EmailAddress",
                                "new@example.com",
                                "FirstName",
                                "N",
                                "LastName",
                                "U",
                                "Password",
                                USER_PASSWORD,
                                "ConfirmPassword",
                                USER_PASSWORD)),
                of("proof:updateUserPassword", Map.of("UserID", 1, "Password", USER_PASSWORD)),
                of("proof:doLogin", Map.of("Login", "somebody@example.com", "Password", USER_PASSWORD)),
                of("proof:getSessionId", Map.of("EmailAddress", "somebody@example.com", "AuthToken", USER_PASSWORD)),
                of("proof:call", "<getTags/>"),
                of("proof:call?outputFormat=raw", "<getOwners/>"),
                of("proof:doLogin", null),
                of("proof:doLogout", null));
    }

    private static Object file() {
        return new ByteArrayInputStream("text".getBytes(StandardCharsets.UTF_8));
    }

    private static Object subscription() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("objCode", "TASK");
        body.put("eventType", "UPDATE");
        body.put("url", "http://receiver.example/events");
        body.put("authToken", AUTH_TOKEN);
        body.put("filters", List.of(Map.of("fieldName", "nosuch", "fieldValue", "x", "comparison", "eq")));
        return body;
    }

    private static Calls of(String uri, Object body) {
        return new Calls(uri, () -> body);
    }
}
