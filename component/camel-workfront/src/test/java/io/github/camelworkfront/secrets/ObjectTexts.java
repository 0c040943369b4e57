package io.github.camelworkfront.secrets;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What every object of ours says of itself that a component or an endpoint can lead to. */
final class ObjectTexts {

    private static final String OURS = "io.github.camelworkfront.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> left = new ArrayDeque<>();
    private final StringBuilder texts = new StringBuilder();

    static String from(Iterable<?> roots) throws IllegalAccessException {
        ObjectTexts walk = new ObjectTexts();
        roots.forEach(walk::push);
        while (!walk.left.isEmpty()) {
            walk.visit(walk.left.pop());
        }
        return walk.texts.toString();
    }

    private void push(Object next) {
        if (next != null && seen.add(next)) {
            left.push(next);
        }
    }

    private void visit(Object next) throws IllegalAccessException {
        if (next instanceof Iterable<?> many) {
            many.forEach(this::push);
        } else if (next instanceof Map<?, ?> map) {
            map.values().forEach(this::push);
        } else if (next instanceof AtomicReference<?> reference) {
            push(reference.get());
        } else if (next.getClass().getName().startsWith(OURS)
                && !next.getClass().getName().startsWith(OURS + "secrets.")) {
            texts.append(next.getClass().getName()).append(' ').append(next).append('\n');
            fields(next);
        }
    }

    private void fields(Object owner) throws IllegalAccessException {
        for (Class<?> type = owner.getClass();
                type != null && type.getName().startsWith(OURS);
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    push(field.get(owner));
                }
            }
        }
    }
}
