package io.github.camelworkfront.sandbox.internal.proof.call;

import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofParameter;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A call of an operation, its session checked and its arguments typed.
 *
 * @param operation the operation in the form of the edition that was called
 * @param arguments the arguments by the name of their parameter: String, Integer, Boolean, List, or Map by field; what was absent, empty or
 *     nil is not among them, and the session id only where a session is opened or ended
 * @param user who calls; null in the operations that need no session
 * @param baseUrl scheme, host and port that the client used, for links in the result
 */
public record ProofCall(ProofOperation operation, Map<String, Object> arguments, ProofUser user, String baseUrl) {

    /** Returns an argument as text, whatever its simple type; null if it was not given. */
    public String text(String name) {
        Object value = arguments.get(name);
        return value == null ? null : value.toString();
    }

    /**
     * Returns an argument as a number; null if it was not given. Ids are declared as text in some operations: a text that is no number is
     * 0, as in PHP, which no object has for an id.
     */
    public Integer number(String name) {
        Object value = arguments.get(name);
        return value == null || value instanceof Integer ? (Integer) value : numberOf(value.toString());
    }

    private static Integer numberOf(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Returns an argument that is yes or no; null if it was not given. */
    public Boolean flag(String name) {
        return (Boolean) arguments.get(name);
    }

    /** Returns an argument that is yes or no, or what holds if it was not given. */
    public boolean flag(String name, boolean otherwise) {
        return arguments.get(name) instanceof Boolean value ? value : otherwise;
    }

    /** Returns the items of an array, but for those that are nil; none if it was not given. */
    public List<?> list(String name) {
        return arguments.get(name) instanceof List<?> items
                ? items.stream().filter(Objects::nonNull).toList()
                : List.of();
    }

    /** Returns the items of an array of objects; none if it was not given. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> objects(String name) {
        return (List<Map<String, Object>>) list(name);
    }

    /** Returns an object by field; empty if it was not given. Fields that were absent, empty or nil are not in it. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> object(String name) {
        return arguments.get(name) instanceof Map<?, ?> fields ? (Map<String, Object>) fields : Map.of();
    }

    /** Tells whether an argument was given. */
    public boolean has(String name) {
        return arguments.containsKey(name);
    }

    /**
     * Returns a text that must be given.
     *
     * @throws ProofFault 400 if it is not
     */
    public String required(String name) {
        checkGiven(name);
        return text(name);
    }

    /**
     * Returns a number that must be given.
     *
     * @throws ProofFault 400 if it is not
     */
    public int requiredNumber(String name) {
        checkGiven(name);
        return number(name);
    }

    private void checkGiven(String name) {
        if (!has(name)) {
            String type = operation.parameter(name).map(ProofParameter::type).orElse("string");
            throw ProofFault.required(type, name);
        }
    }
}
