package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.ActionType;
import io.github.camelworkfront.internal.catalog.ObjectType;
import io.github.camelworkfront.internal.catalog.QueryType;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an endpoint URI means.
 *
 * @param operation  the row of the operation table; null while only the tenant's metadata can tell (lenient)
 * @param objectCode code of the object, or the word of the URI where the catalogue does not know it; null without one
 * @param object     the object as the catalogue knows it; null for an unknown or none
 * @param word       the operation as the service spells it
 * @param action     for {@link RestOperation#ACTION}, if the catalogue knows it
 * @param query      for {@link RestOperation#QUERY}, if the catalogue knows it
 * @param label      for messages and headers: {@code task/search}
 */
public record Target(
        RestOperation operation,
        String objectCode,
        ObjectType object,
        String word,
        ActionType action,
        QueryType query,
        String label) {

    /** Whether the tenant's own metadata has to say what this is. */
    public boolean isOpen() {
        return operation == null || operation.scope() == RestOperation.Scope.OBJECT && object == null;
    }

    /** Whether it is Workfront Proof that does it, which speaks SOAP. */
    public boolean isProof() {
        return operation != null && operation.scope() == RestOperation.Scope.PROOF;
    }

    /** What options and headers can ask of it; everything while nobody knows what it is. */
    public Set<Input> inputs() {
        return operation == null ? EnumSet.allOf(Input.class) : operation.inputs();
    }

    /** The same with what the tenant's metadata says. */
    public Target resolved(RestOperation known, String code, String spelled) {
        return new Target(known, code, object, spelled, action, query, label);
    }
}
