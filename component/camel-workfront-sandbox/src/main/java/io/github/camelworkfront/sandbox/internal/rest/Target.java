package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.tenant.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the path of a request is about: {@code /OBJ}, {@code /OBJ/word}, {@code /OBJ/id} or {@code /OBJ/id/word}.
 *
 * @param type the object type
 * @param id the ID in the path
 * @param word the operation, action or named query in the path
 */
record Target(ObjectType type, Optional<String> id, Optional<String> word) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{32}(_[0-9a-fA-F]{32})*");

    /**
     * Reads the path of a request.
     *
     * @throws WorkfrontFault if the object type is unknown or has no endpoint, or the path has too many parts
     */
    static Target of(RestRequest request, Tenant tenant) {
        List<String> path = request.path();
        ObjectType type =
                tenant.catalog().find(path.get(0)).orElseThrow(() -> WorkfrontFault.unknownObjectType(path.get(0)));
        boolean metadata = path.size() == 2 && path.get(1).equals("metadata");
        if (type.secondary() && !metadata) {
            String model = request.version().label().toLowerCase(Locale.ROOT);
            throw WorkfrontFault.notTopLevel(type.code(), model);
        }
        return switch (path.size()) {
            case 1 -> new Target(type, Optional.empty(), Optional.empty());
            case 2 -> second(type, path.get(1), tenant);
            case 3 -> new Target(type, Optional.of(path.get(1)), Optional.of(path.get(2)));
            default -> throw WorkfrontFault.tooManyParts();
        };
    }

    private static Target second(ObjectType type, String segment, Tenant tenant) {
        boolean id = ID.matcher(segment).matches()
                || tenant.store().find(type.code(), segment).isPresent();
        return id
                ? new Target(type, Optional.of(segment), Optional.empty())
                : new Target(type, Optional.empty(), Optional.of(segment));
    }
}
