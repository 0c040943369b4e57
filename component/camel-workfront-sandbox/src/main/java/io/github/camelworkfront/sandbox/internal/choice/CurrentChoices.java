package io.github.camelworkfront.sandbox.internal.choice;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the choices that differ from their defaults. */
public final class CurrentChoices implements Choices {

    private final Map<Choice, String> changed = new ConcurrentHashMap<>();

    @Override
    public String get(Choice choice) {
        return changed.getOrDefault(choice, choice.options().get(0));
    }

    @Override
    public void set(Choice choice, String value) {
        choice.check(value);
        changed.put(choice, value);
    }

    @Override
    public void clear() {
        changed.clear();
    }
}
