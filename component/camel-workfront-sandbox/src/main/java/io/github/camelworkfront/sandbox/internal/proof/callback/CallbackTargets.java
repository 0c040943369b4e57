package io.github.camelworkfront.sandbox.internal.proof.callback;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which callbacks somebody asked for, one address for each type. Guarded by the lock of the proofs. */
public final class CallbackTargets {

    private final Map<CallbackType, CallbackTarget> targets = new EnumMap<>(CallbackType.class);

    /** Asks for a type, in place of what was asked before. */
    public void set(CallbackType type, CallbackTarget target) {
        targets.put(type, target);
    }

    /** Takes a type back; tells whether it had been asked for. */
    public boolean remove(CallbackType type) {
        return targets.remove(type) != null;
    }

    /** Returns where a type goes. */
    public Optional<CallbackTarget> get(CallbackType type) {
        return Optional.ofNullable(targets.get(type));
    }

    /** Returns these, and those of another set for types that are not among these. */
    public Map<CallbackType, CallbackTarget> or(CallbackTargets others) {
        Map<CallbackType, CallbackTarget> all = new EnumMap<>(CallbackType.class);
        all.putAll(others.targets);
        all.putAll(targets);
        return all;
    }
}
