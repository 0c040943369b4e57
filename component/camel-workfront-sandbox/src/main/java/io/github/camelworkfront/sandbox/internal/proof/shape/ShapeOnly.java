package io.github.camelworkfront.sandbox.internal.proof.shape;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandler;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofField;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofParameter;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers an operation whose behaviour is not known by a value of its type, without an effect: a text is the name of its field, a number 1, a
 * flag true, a list has one item. That an id right behind the session id is required is a choice.
 */
public final class ShapeOnly implements ProofHandler {

    /** The only one there needs to be. */
    public static final ShapeOnly INSTANCE = new ShapeOnly();

    private ShapeOnly() {}

    @Override
    public Object handle(ProofCall call) {
        leadingId(call.operation()).ifPresent(call::required);
        return value(call.operation().name(), call.operation().returns());
    }

    private static Optional<String> leadingId(ProofOperation operation) {
        return operation.parameters().stream()
                .skip(operation.needsSession() ? 1 : 0)
                .limit(1)
                .map(ProofParameter::name)
                .filter(name -> name.endsWith("ID") || name.endsWith("Id"))
                .findFirst();
    }

    /**
     * Makes a value.
     *
     * @param name what it is called, for a text
     */
    static Object value(String name, String type) {
        return switch (type) {
            case "string" -> name;
            case "int" -> 1;
            case "float" -> new BigDecimal("1.5");
            case "boolean" -> true;
            default -> complex(name, ProofCatalog.load().type(type).orElseThrow());
        };
    }

    private static Object complex(String name, ProofType type) {
        if (type.isArray()) {
            return List.of(value(name, type.item().orElseThrow()));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (ProofField field : type.fields()) {
            fields.put(field.name(), value(field.name(), field.type()));
        }
        return fields;
    }
}
