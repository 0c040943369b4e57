package io.github.camelworkfront.codegen.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the class that reads and writes dates in Workfront's form, so that any mapper of Jackson can. */
final class DatesRenderer {

    static final String TYPE = "WorkfrontDates";

    private static final String TEMPLATE = "/io/github/camelworkfront/codegen/WorkfrontDates.java.template";

    private DatesRenderer() {}

    /** @return the source below its package and header */
    static String render(String packageName) {
        try (InputStream in = DatesRenderer.class.getResourceAsStream(TEMPLATE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return packageName.isEmpty() ? text : "package " + packageName + ";\n\n" + text;
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + TEMPLATE + " cannot be read", e);
        }
    }
}
