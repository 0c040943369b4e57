package io.github.camelworkfront.sandbox.internal.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One object type.
 *
 * @param code the object code, such as {@code PROJ}
 * @param name the metadata name in lower case, such as {@code project}
 * @param apiName the name in error messages about fields, such as {@code Project}
 * @param label the name in error messages about missing objects, such as {@code Issue}
 * @param aliases further words that mean this type
 * @param secondary whether it can only be written through its parent
 * @param operations what can be done: get add edit delete count search report copy replace share unshare sharePublic
 *     unsharePublic
 * @param copy whether {@code copySourceID} is accepted
 * @param fields the known direct fields, always with {@code ID}, {@code objCode} and {@code customerID}
 * @param open whether the field list is known to be cut short or missing, so that any plain name is taken for a field
 * @param defaultFields what is returned without being asked for
 * @param references reference name to the code of the type it points at; the field behind it is {@code <name>ID}
 * @param collections collection name to the way its members are found
 * @param actions actions by name
 * @param namedQueries named queries by name
 * @param shareCoreActions the words that {@code coreAction} may be
 * @param shareForbiddenActions the words that {@code forbiddenActions} may hold
 * @param unsupportedOnly whether only the unsupported and internal paths know this type
 * @param eventSubscription whether changes of it can be subscribed to
 */
public record ObjectType(
        String code,
        String name,
        String apiName,
        String label,
        List<String> aliases,
        boolean secondary,
        Set<String> operations,
        boolean copy,
        Set<String> fields,
        boolean open,
        List<String> defaultFields,
        Map<String, String> references,
        Map<String, ObjectCollection> collections,
        Map<String, ActionType> actions,
        Map<String, NamedQuery> namedQueries,
        Set<String> shareCoreActions,
        Set<String> shareForbiddenActions,
        boolean unsupportedOnly,
        boolean eventSubscription) {

    /** @return whether {@code field} is a direct field: no reference, no collection, no custom field */
    public boolean hasField(String field) {
        return fields.contains(field) || open && isPlainName(field);
    }

    /** @return whether objects of this type have that operation */
    public boolean supports(String operation) {
        return operations.contains(operation);
    }

    /** @return the kind of value that a direct field holds */
    public FieldType typeOf(String field) {
        return FieldType.of(field);
    }

    private boolean isPlainName(String word) {
        return !references.containsKey(word)
                && !collections.containsKey(word)
                && !word.isEmpty()
                && word.chars().allMatch(Character::isLetterOrDigit);
    }
}
