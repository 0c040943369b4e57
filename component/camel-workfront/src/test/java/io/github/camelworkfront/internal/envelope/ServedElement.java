package io.github.camelworkfront.internal.envelope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An element as a server writes it, with the liberties that XML leaves it. */
final class ServedElement {

    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<ServedElement> children = new ArrayList<>();
    String text;

    ServedElement(String name) {
        this.name = name;
    }

    /** The same with another name, for a reference that takes its place. */
    ServedElement renamed(String newName) {
        ServedElement copy = new ServedElement(newName);
        copy.attributes.putAll(attributes);
        copy.children.addAll(children);
        copy.text = text;
        return copy;
    }

    String write(Random random) {
        StringBuilder out = new StringBuilder();
        write(out, random);
        return out.toString();
    }

    private void write(StringBuilder out, Random random) {
        out.append('<').append(name);
        List<String> names = new ArrayList<>(attributes.keySet());
        Collections.shuffle(names, random);
        for (String attribute : names) {
            char quote = random.nextBoolean() ? '"' : '\'';
            out.append(random.nextInt(5) == 0 ? "\n " : " ").append(attribute);
            out.append('=').append(quote).append(attributes.get(attribute)).append(quote);
        }
        if (children.isEmpty() && text == null && random.nextBoolean()) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (text != null) {
            text(out, random);
        }
        for (ServedElement child : children) {
            blank(out, random);
            child.write(out, random);
        }
        if (!children.isEmpty()) {
            blank(out, random);
        }
        out.append("</").append(name).append(random.nextInt(9) == 0 ? " >" : ">");
    }

    private static void blank(StringBuilder out, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> out.append("\n  ");
            case 1 -> out.append("<!-- <item> & -->");
            case 2 -> out.append("<?page <break> ?>");
            default -> {
                // Most servers write no more than they must.
            }
        }
    }

    private void text(StringBuilder out, Random random) {
        boolean section = random.nextInt(8) == 0 && !text.contains("]]>") && text.indexOf('\r') < 0;
        if (section) {
            out.append("<![CDATA[").append(text).append("]]>");
            return;
        }
        text.codePoints().forEach(c -> {
            if (c == '<' || c == '&' || c == '>' || c == '\r' || random.nextInt(40) == 0) {
                out.append(random.nextBoolean() ? "&#" + c + ";" : "&#x" + Integer.toHexString(c) + ";");
            } else {
                out.appendCodePoint(c);
            }
            if (random.nextInt(60) == 0) {
                out.append("<!-- -->");
            }
        });
    }
}
