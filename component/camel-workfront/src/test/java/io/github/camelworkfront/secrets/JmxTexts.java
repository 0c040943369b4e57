package io.github.camelworkfront.secrets;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.TreeSet;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;

/** Everything that a JMX console can show of a Camel context, by attributes and by operations that change nothing. */
public final class JmxTexts {

    private static final Set<String> NOT_READING = Set.of("stop", "start", "suspend", "resume", "restart", "remove");

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final StringBuilder texts = new StringBuilder();

    public static String all() throws JMException {
        JmxTexts jmx = new JmxTexts();
        for (ObjectName name : new TreeSet<>(jmx.server.queryNames(new ObjectName("org.apache.camel:*"), null))) {
            jmx.bean(name);
        }
        return jmx.texts.toString();
    }

    private void bean(ObjectName name) throws JMException {
        texts.append(name).append('\n');
        MBeanInfo info = server.getMBeanInfo(name);
        for (MBeanAttributeInfo attribute : info.getAttributes()) {
            if (attribute.isReadable()) {
                note(name, attribute.getName(), () -> server.getAttribute(name, attribute.getName()));
            }
        }
        for (MBeanOperationInfo operation : info.getOperations()) {
            String word = operation.getName();
            boolean reads = operation.getSignature().length == 0
                    && !operation.getReturnType().equals("void")
                    && NOT_READING.stream().noneMatch(word::startsWith);
            if (reads) {
                note(name, word, () -> server.invoke(name, word, new Object[0], new String[0]));
            }
        }
    }

    private void note(ObjectName name, String what, Reading reading) {
        try {
            texts.append(name.getKeyProperty("type")).append('.').append(what).append('=');
            texts.append(reading.value()).append('\n');
        } catch (JMException | RuntimeMBeanException e) {
            texts.append(e).append('\n');
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object value() throws JMException;
    }
}
