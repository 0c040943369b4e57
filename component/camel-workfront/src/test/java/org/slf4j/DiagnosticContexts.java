package org.slf4j;

import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.spi.MDCAdapter;

/**
 * Gives each thread a diagnostic context of its own, which it hands down to no other, as the usual logging libraries do. The
 * plain one of the tests has none. In this package since nobody else may exchange it.
 */
public final class DiagnosticContexts {

    private static MDCAdapter before;

    private DiagnosticContexts() {}

    public static void keep() {
        before = MDC.getMDCAdapter();
        MDC.setMDCAdapter(new PerThread());
    }

    public static void restore() {
        MDC.setMDCAdapter(before);
    }

    private static final class PerThread implements MDCAdapter {

        private final ThreadLocal<Map<String, String>> context = ThreadLocal.withInitial(HashMap::new);

        @Override
        public void put(String key, String value) {
            context.get().put(key, value);
        }

        @Override
        public String get(String key) {
            return context.get().get(key);
        }

        @Override
        public void remove(String key) {
            context.get().remove(key);
        }

        @Override
        public void clear() {
            context.remove();
        }

        @Override
        public Map<String, String> getCopyOfContextMap() {
            return new HashMap<>(context.get());
        }

        @Override
        public void setContextMap(Map<String, String> map) {
            context.set(map == null ? new HashMap<>() : new HashMap<>(map));
        }

        @Override
        public void pushByKey(String key, String value) {
            throw new UnsupportedOperationException("stacks are not kept");
        }

        @Override
        public String popByKey(String key) {
            throw new UnsupportedOperationException("stacks are not kept");
        }

        @Override
        public Deque<String> getCopyOfDequeByKey(String key) {
            throw new UnsupportedOperationException("stacks are not kept");
        }

        @Override
        public void clearDequeByKey(String key) {
            throw new UnsupportedOperationException("stacks are not kept");
        }
    }
}
