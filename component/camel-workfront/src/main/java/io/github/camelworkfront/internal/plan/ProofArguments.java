package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Arguments of an operation of Workfront Proof, checked against what is known of it, under the service's names and typed. */
public final class ProofArguments {

    private final ProofTarget target;
    private final ProofNames names;
    private final ProofTyping typing;
    private final boolean lenient;

    /** @param lenient whether names pass that the operation does not have */
    public ProofArguments(ProofTarget target, boolean lenient, Json json) {
        this.target = target;
        this.lenient = lenient;
        this.names = new ProofNames(target.uri(), "argument", target.arguments());
        this.typing = new ProofTyping(lenient, json);
    }

    /**
     * @param given names in any case; of two that mean the same the later one counts, and null takes the name away
     * @return String, Integer, Long, Boolean, BigDecimal, List or Map by the name of the service
     * @throws IllegalArgumentException for a name that the operation does not have, or a value that it cannot take
     */
    public Map<String, Object> typed(Map<?, ?> given) {
        Map<String, Object> typed = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            String name = String.valueOf(key);
            refuseSession(name);
            Optional<ProofParameter> parameter =
                    names.find(name).or(() -> lenient ? target.later(name) : Optional.empty());
            if (parameter.isEmpty() && !lenient) {
                throw target.lacks(name).orElseGet(() -> names.unknown(name));
            }
            String service = parameter.map(ProofParameter::name).orElse(name);
            String where = target.uri() + ": the argument " + service;
            Object ready = parameter.isPresent()
                    ? typing.typed(target.operation().name(), parameter.get(), where, value)
                    : typing.untyped(value);
            typed.put(service, ready);
        });
        typed.values().removeIf(Objects::isNull);
        return typed;
    }

    /** The operation's arguments, in the service's order. */
    public List<ProofParameter> known() {
        return names.known();
    }

    private void refuseSession(String name) {
        if (name.replace("_", "").equalsIgnoreCase(ProofOperation.SESSION)) {
            throw new IllegalArgumentException(target.uri() + ": leave out " + ProofOperation.SESSION
                    + ", which the component adds: it is signed in with the options proofUsername and proofPassword, or"
                    + " proofAuthToken");
        }
    }
}
