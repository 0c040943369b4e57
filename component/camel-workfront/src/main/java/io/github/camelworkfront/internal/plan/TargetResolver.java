package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.CallType;
import io.github.camelworkfront.internal.catalog.ActionType;
import io.github.camelworkfront.internal.catalog.NearNames;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.catalog.ObjectType;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.QueryType;
import io.github.camelworkfront.internal.plan.RestOperation.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what the two parts of an endpoint URI mean, and refuses what means nothing, with near names. */
public final class TargetResolver {

    private static final String SCHEME = "workfront:";
    private static final int SUGGESTIONS = 3;
    private static final int OWNERS = 12;
    private static final Set<String> RAW_METHODS = Set.of("GET", "POST", "PUT", "DELETE");

    private static final Set<String> SERVICE_WORDS =
            Set.of("session", "batch", "subscription", "metadata", "raw", "proof");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private static final String DOCUMENT = "DOCU";

    private final ObjectCatalog catalog;
    private final ProofCatalog proof;

    /** For the objects of a catalogue, and Workfront Proof as it comes with the component. */
    public TargetResolver(ObjectCatalog catalog) {
        this.catalog = catalog;
        this.proof = ProofCatalog.bundled();
    }

    /**
     * @param callType what an unknown operation is, null to leave it open
     * @param lenient  whether unknown names are left for the tenant's metadata to resolve
     * @throws IllegalArgumentException for a URI that means nothing
     */
    public Target resolve(String resource, String operation, CallType callType, boolean lenient) {
        String label = resource + "/" + (operation == null ? "" : operation);
        if (operation == null || operation.isBlank()) {
            throw refused(label, "an operation is missing; write for example workfront:" + example(resource));
        }
        return switch (resource.toLowerCase(Locale.ROOT)) {
            case "session" -> service(Scope.SESSION, operation, label);
            case "metadata" -> service(Scope.METADATA, operation, label);
            case "batch" -> service(Scope.BATCH, operation, label);
            case "subscription" -> service(Scope.SUBSCRIPTION, operation, label);
            case "raw" -> raw(operation, label);
            // Workfront Proof, whatever the catalogue of REST objects has by that name.
            case "proof" -> proof(operation, label);
            default -> object(resource, operation, callType, lenient, label);
        };
    }

    /** Whether the first part of a URI means Workfront Proof. */
    public static boolean isProof(String resource) {
        return "proof".equalsIgnoreCase(resource);
    }

    private static String example(String resource) {
        return switch (resource.toLowerCase(Locale.ROOT)) {
            case "batch" -> "batch/execute";
            case "proof" -> "proof:getAllProofs";
            case "metadata", "subscription" -> resource + "/list";
            default -> resource + "/get";
        };
    }

    private static Target service(Scope scope, String operation, String label) {
        RestOperation row = RestOperation.find(scope, operation)
                .orElseThrow(() -> refused(
                        label,
                        "there is no such operation; it can be "
                                + RestOperation.in(scope)
                                        .map(o -> scope.name().toLowerCase(Locale.ROOT) + "/" + o.word())
                                        .collect(Collectors.joining(", "))));
        return new Target(row, null, null, row.word(), null, null, label);
    }

    private Target proof(String operation, String label) {
        Optional<RestOperation> row = RestOperation.find(Scope.PROOF, operation);
        if (row.isPresent()) {
            return new Target(
                    row.get(),
                    null,
                    null,
                    row.get().word(),
                    null,
                    null,
                    "proof:" + row.get().word());
        }
        ProofOperation known = proof.find(operation)
                .orElseThrow(() -> refused(
                        label,
                        "Workfront Proof has no operation '" + operation + "'"
                                + NearNames.question(proof.nearest(operation, SUGGESTIONS))
                                + "; the REST object of that code is rest-proof"));
        return new Target(RestOperation.PROOF, null, null, known.name(), null, null, "proof:" + known.name());
    }

    private static Target raw(String operation, String label) {
        String verb = operation.toUpperCase(Locale.ROOT);
        if (!RAW_METHODS.contains(verb)) {
            throw refused(label, "a raw call is one of raw/GET, raw/POST, raw/PUT and raw/DELETE");
        }
        return new Target(RestOperation.RAW, null, null, verb, null, null, label);
    }

    private Target object(String resource, String operation, CallType callType, boolean lenient, String label) {
        Optional<ObjectType> known = catalog.find(resource);
        if (known.isEmpty()) {
            if (resource.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
                throw refused(
                        label, "it says " + SCHEME + " twice; a builder takes what follows it, such as task/search");
            }
            if (!lenient) {
                throw refused(
                        label,
                        "there is no object '" + resource + "'" + NearNames.question(nearest(resource))
                                + "; lenient=true asks the tenant's own metadata for an object that is not in the catalogue");
            }
            return open(resource, null, operation, callType, label);
        }
        return operation(known.get(), operation, callType, lenient, label);
    }

    private List<String> nearest(String resource) {
        Stream<String> words = NearNames.among(resource, SERVICE_WORDS, 1).stream();
        return Stream.concat(words, catalog.nearest(resource, SUGGESTIONS).stream())
                .limit(SUGGESTIONS)
                .toList();
    }

    private Target operation(ObjectType object, String operation, CallType callType, boolean lenient, String label) {
        Optional<RestOperation> row = RestOperation.find(Scope.OBJECT, operation);
        if (callType == null && row.isPresent()) {
            return builtin(object, row.get(), lenient, label);
        }
        Optional<RestOperation> file = RestOperation.find(Scope.DOCUMENT, operation);
        if (callType == null && file.isPresent() && object.code().equals(DOCUMENT)) {
            return new Target(file.get(), DOCUMENT, object, file.get().word(), null, null, label);
        }
        if (callType == null && object.isAmbiguous(operation)) {
            throw refused(
                    label,
                    "'" + operation + "' is an action and a named query of " + object.code()
                            + "; say which with callType=action or callType=query");
        }
        Optional<ActionType> action = callType == CallType.query ? Optional.empty() : object.action(operation);
        Optional<QueryType> query = callType == CallType.action ? Optional.empty() : object.query(operation);
        if (action.isEmpty() && query.isEmpty()) {
            refuseUnsafe(operation, label);
        }
        if (callType == CallType.action || action.isPresent()) {
            return call(RestOperation.ACTION, object, operation, action.orElse(null), null, label);
        }
        if (callType == CallType.query || query.isPresent()) {
            return call(RestOperation.QUERY, object, operation, null, query.orElse(null), label);
        }
        if (!lenient) {
            throw refused(
                    label,
                    object.code() + " (" + object.label() + ") has no operation, action or named query '" + operation
                            + "'"
                            + NearNames.question(object.nearestOperation(operation, SUGGESTIONS))
                            + elsewhere(operation)
                            + "; for one that is not in the catalogue say callType=action or callType=query,"
                            + " or lenient=true to ask the tenant's own metadata");
        }
        return new Target(null, object.code(), object, operation, null, null, label);
    }

    private static Target call(
            RestOperation row, ObjectType object, String word, ActionType action, QueryType query, String label) {
        String name = action != null ? action.name() : query != null ? query.name() : word;
        return new Target(row, object.code(), object, name, action, query, label);
    }

    private static Target builtin(ObjectType object, RestOperation row, boolean lenient, String label) {
        if (!lenient && object.operationsKnown() && !object.supports(row.word())) {
            throw refused(label, unsupported(object, row));
        }
        if (!lenient && row == RestOperation.EVENTS && !object.eventSubscription()) {
            throw refused(
                    label,
                    "Workfront sends no events of " + object.code() + " (" + object.label()
                            + "); poll it: from workfront:" + object.code().toLowerCase(Locale.ROOT)
                            + "/search (lenient=true subscribes all the same)");
        }
        return new Target(row, object.code(), object, row.word(), null, null, label);
    }

    private static String unsupported(ObjectType object, RestOperation row) {
        if (object.secondary()) {
            return object.code() + " (" + object.label()
                    + ") is no object of its own to the service: read and write it as part"
                    + " of the object it belongs to (lenient=true sends the call all the same)";
        }
        String possible = RestOperation.in(Scope.OBJECT)
                .filter(o -> o.word() != null && object.supports(o.word()))
                .map(RestOperation::word)
                .collect(Collectors.joining(", "));
        return object.code() + " (" + object.label() + ") cannot be used with '" + row.word() + "', only with "
                + possible + " (lenient=true sends the call all the same)";
    }

    /** Names that nobody has checked become parts of a path, where {@code ..} would lead somewhere else. */
    private static void refuseUnsafe(String name, String label) {
        if (!NAME.matcher(name).matches()) {
            throw refused(label, "'" + name + "' is no name; names have letters, digits, '_' and '-' only");
        }
    }

    private static Target open(String resource, ObjectType object, String operation, CallType callType, String label) {
        refuseUnsafe(resource, label);
        refuseUnsafe(operation, label);
        RestOperation row = callType == CallType.action
                ? RestOperation.ACTION
                : callType == CallType.query
                        ? RestOperation.QUERY
                        : RestOperation.find(Scope.OBJECT, operation).orElse(null);
        String word = row == null || row.word() == null ? operation : row.word();
        return new Target(row, resource, object, word, null, null, label);
    }

    /** Objects that do have an action or a named query of the name. */
    private String elsewhere(String word) {
        List<String> owners = catalog.all().stream()
                .filter(o -> o.action(word).isPresent() || o.query(word).isPresent())
                .map(ObjectType::code)
                .toList();
        if (RestOperation.find(Scope.DOCUMENT, word).isPresent()) {
            return "; files belong to documents: workfront:docu/" + word.toLowerCase(Locale.ROOT);
        }
        String first = owners.stream().limit(OWNERS).collect(Collectors.joining(", "));
        return switch (owners.size()) {
            case 0 -> "";
            case 1 -> "; " + first + " has it";
            default -> "; " + first + (owners.size() > OWNERS ? " and others have it" : " have it");
        };
    }

    private static IllegalArgumentException refused(String label, String why) {
        return new IllegalArgumentException("workfront:" + label + ": " + why);
    }
}
