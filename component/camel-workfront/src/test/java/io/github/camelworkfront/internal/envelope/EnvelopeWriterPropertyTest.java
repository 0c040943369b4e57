package io.github.camelworkfront.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofSignature;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Random arguments of all operations are what a reader of others, the DOM of Java, finds in the envelope. */
class EnvelopeWriterPropertyTest {

    private static final int CALLS_PER_TRY = "full".equals(System.getProperty("scale")) ? 100 : 1;
    private static final ProofCatalog CATALOG = ProofCatalog.bundled();
    private static final String NAMESPACE = "https://soap.proofhq.eu/";
    private static final int[] LETTERS =
            "ab 9<>&\"'\r\n\t]]>äßé–漢Ω😀\uD834\uDD1E\u00A0\uFEFF\uFFFD\uD7FF\uE000\u0085\u2028"
                    .codePoints()
                    .toArray();

    private final EnvelopeWriter writer = new EnvelopeWriter(NAMESPACE, CATALOG);

    @Provide
    Arbitrary<ProofOperation> operations() {
        return Arbitraries.of(CATALOG.operations());
    }

    @Property(tries = 1000)
    void whatIsWrittenIsFound(@ForAll("operations") ProofOperation operation, @ForAll long seed) throws Exception {
        for (int i = 0; i < CALLS_PER_TRY; i++) {
            Random random = new Random(seed + i);
            boolean unversioned = operation.isUnversioned() && random.nextBoolean();
            ProofSignature signature = unversioned ? operation.unversioned() : operation.versioned();
            Map<String, Object> arguments = arguments(operation.arguments(unversioned), random);

            Element found = operationIn(writer.write(operation, signature, arguments, "s&1"));

            assertThat(found.getLocalName()).isEqualTo(operation.name());
            assertThat(found.getNamespaceURI()).isEqualTo(NAMESPACE);
            Map<String, Object> expected = new LinkedHashMap<>();
            for (ProofParameter parameter : signature.parameters()) {
                Object value = parameter.name().equals("SessionID") ? "s&1" : arguments.get(parameter.name());
                if (value != null) {
                    expected.put(parameter.name(), expected(value));
                }
            }
            // As text, since the order of parameters counts.
            assertThat(String.valueOf(contentOf(found))).isEqualTo(expected.isEmpty() ? "" : expected.toString());
        }
    }

    private static Map<String, Object> arguments(List<ProofParameter> parameters, Random random) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        List<ProofParameter> shuffled = new ArrayList<>(parameters);
        Collections.shuffle(shuffled, random);
        for (ProofParameter parameter : shuffled) {
            if (random.nextInt(4) > 0) {
                arguments.put(parameter.name(), value(parameter.type(), random));
            }
        }
        return arguments;
    }

    private static Object value(String type, Random random) {
        ProofType known = CATALOG.type(type).orElse(null);
        if (known == null) {
            return scalar(type, random);
        }
        if (!known.isArray()) {
            // In the order of the type, in which the writer is to bring them.
            Map<String, Object> fields = new LinkedHashMap<>();
            for (ProofParameter field : known.fields()) {
                if (fields.isEmpty() || random.nextBoolean()) {
                    fields.put(field.name(), value(field.type(), random));
                }
            }
            return fields;
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            items.add(value(known.item(), random));
        }
        return items;
    }

    private static Object scalar(String type, Random random) {
        return switch (type) {
            case "int" -> random.nextInt();
            case "boolean" -> random.nextBoolean();
            case "float" -> BigDecimal.valueOf(random.nextInt(), random.nextInt(5));
            default ->
                random.ints(random.nextInt(8), 0, LETTERS.length)
                        .mapToObj(i -> Character.toString(LETTERS[i]))
                        .collect(Collectors.joining());
        };
    }

    /** A value as the words that stand for it. */
    private static Object expected(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> all = new LinkedHashMap<>();
            fields.forEach((name, field) -> all.put(name, expected(field)));
            return all;
        }
        if (value instanceof List<?> items) {
            return items.stream().map(EnvelopeWriterPropertyTest::expected).toList();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Element operationIn(byte[] envelope) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(envelope));
        Element body = (Element) document.getDocumentElement().getFirstChild();
        assertThat(body.getNamespaceURI()).isEqualTo("http://schemas.xmlsoap.org/soap/envelope/");
        assertThat(body.getLocalName()).isEqualTo("Body");
        return (Element) body.getFirstChild();
    }

    /** Text, a list of what stands in {@code item} elements, or a map. */
    private static Object contentOf(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                assertThat(child.getNamespaceURI()).isNull();
                children.add(child);
            }
        }
        if (children.isEmpty()) {
            return element.getTextContent();
        }
        if (children.stream().allMatch(c -> c.getLocalName().equals("item"))) {
            return children.stream().map(EnvelopeWriterPropertyTest::contentOf).toList();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        children.forEach(c -> fields.put(c.getLocalName(), contentOf(c)));
        return fields;
    }
}
