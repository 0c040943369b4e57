package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which operation answers which request: the URI grammar as rows, the first that fits wins.
 *
 * <p>A word in a row is the last part of the path, or for actions also the {@code action=} parameter; {@code ANY} stands for every other
 * word and {@code NONE} for a path without one.
 */
final class OperationTable {

    private static final String ANY = "*";
    private static final String NONE = "";
    private static final Set<String> KEY_ACTIONS = Set.of("getApiKey", "generateApiKey", "clearApiKey");

    private final List<Row> open;
    private final List<Row> global;
    private final List<Row> objects;

    OperationTable(Dispatcher dispatcher, Supplier<BulkFailure> bulkFailures) {
        open = List.of(
                row("POST", "login", new LoginOperation()),
                row("GET", "login", new LoginOperation()),
                row("PUT", "login", new LoginOperation()),
                row("GET", "logout", new LogoutOperation()),
                row("POST", "logout", new LogoutOperation()),
                row("GET", "info", new InfoOperation()));
        global = List.of(
                row("GET", "session", new SessionOperation()),
                row("GET", "metadata", new ObjectListOperation()),
                row("POST", "batch", new BatchOperation(dispatcher)),
                row("POST", "upload", new UploadOperation()));
        Operation get = new Supported("get", new GetOperation());
        Operation action = new ActionOperation();
        BulkWriter bulk = new BulkWriter(bulkFailures);
        objects = List.of(
                row("GET", "search", new Supported("search", new SearchOperation())),
                row("GET", "count", new Supported("count", new CountOperation())),
                row("GET", "report", new Supported("report", new ReportOperation())),
                row("GET", "metadata", new MetadataOperation()),
                row("GET", ANY, new GetOrNamedQuery(get, new NamedQueryOperation())),
                row("GET", NONE, get),
                row("POST", ANY, call -> {
                    throw WorkfrontFault.tooManyParts();
                }),
                row("POST", NONE, new CreateOrCopy(new CreateOperation(bulk), new CopyOperation())),
                row("PUT", "share", new ShareOperation()),
                row("PUT", "unshare", new UnshareOperation()),
                row("PUT", "sharePublic", new SharePublicOperation(true)),
                row("PUT", "unsharePublic", new SharePublicOperation(false)),
                row("PUT", "replace", new ReplaceOperation()),
                row("PUT", "getApiKey", new KeyOperation()),
                row("PUT", "generateApiKey", new KeyOperation()),
                row("PUT", "clearApiKey", new KeyOperation()),
                row("PUT", "clearAllApiKeys", new KeyOperation()),
                row("PUT", LargeDocumentOperation.CREATE, new LargeDocumentOperation()),
                row("PUT", LargeDocumentOperation.COMPLETE, new LargeDocumentOperation()),
                row("PUT", ANY, action),
                row("PUT", NONE, new UpdateOperation(bulk)),
                row("DELETE", ANY, new DeleteOperation(bulk)),
                row("DELETE", NONE, new DeleteOperation(bulk)));
    }

    /** Finds the operation of a request that needs no sign-in. */
    Optional<Operation> open(RestRequest request) {
        if (isKeyActionWithPassword(request)) {
            return Optional.of(new PasswordKeyOperation());
        }
        return request.path().size() == 1
                ? find(open, request.method(), request.path().get(0))
                : Optional.empty();
    }

    /** Finds the operation of a request that is not about an object type. */
    Optional<Operation> global(RestRequest request) {
        return request.path().size() == 1
                ? find(global, request.method(), request.path().get(0))
                : Optional.empty();
    }

    /** Finds the operation of a request about an object type. */
    Operation onObject(RestCall call) {
        return find(objects, call.request().method(), word(call)).orElseThrow(WorkfrontFault::noAction);
    }

    /** Returns the word of a call: the last part of its path, or the {@code action=} of a PUT; to a POST an ID is a part too many like any other. */
    static String word(RestCall call) {
        Target target = call.target();
        return switch (call.request().method()) {
            case "PUT" -> target.word().or(() -> call.params().first("action")).orElse(NONE);
            case "POST" -> target.word().or(target::id).orElse(NONE);
            default -> target.word().orElse(NONE);
        };
    }

    /** API key actions take user name and password in place of a sign-in. */
    private static boolean isKeyActionWithPassword(RestRequest request) {
        List<String> path = request.path();
        String word = path.size() == 2
                ? path.get(1)
                : request.params().first("action").orElse(NONE);
        return request.method().equals("PUT")
                && !path.isEmpty()
                && path.get(0).equalsIgnoreCase("user")
                && KEY_ACTIONS.contains(word)
                && request.params().has("username")
                && request.params().has("password");
    }

    private static Optional<Operation> find(List<Row> rows, String method, String word) {
        return rows.stream()
                .filter(row -> row.method.equals(method) && row.covers(word))
                .findFirst()
                .map(Row::operation);
    }

    private static Row row(String method, String word, Operation operation) {
        return new Row(method, word, operation);
    }

    private record Row(String method, String word, Operation operation) {

        boolean covers(String actual) {
            return word.equals(actual) || word.equals(ANY) && !actual.isEmpty();
        }
    }
}
