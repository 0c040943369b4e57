package io.github.camelworkfront.internal.envelope;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes up values and writes them as a server of a style would, in every way that servers are known to: nulls left out,
 * empty or nil; values that come twice by reference; a list of one as the object alone and the reverse; fields in any
 * order, and some that nobody knows. Made from the rules of SOAP and of ext/soap, with no code of the reader's.
 */
final class AnswerServer {

    static final Map<String, Integer> SEEN = Collections.synchronizedMap(new TreeMap<>());

    private static final String TEXT = "abcXYZ 0189<>&\"'\r\n\t]äöüßéñ–€漢字Ωж😀\uD834\uDD1E\u00A0\uFEFF\uFFFD";

    private static final String BARE = "item without a list";
    private static final Set<String> UNTYPED = Set.of("anyType", BARE);

    /** @param expected what the value is to a caller */
    private record Served(ServedElement element, String type, Object expected) {}

    private final ProofCatalog catalog;
    private final Style style;
    private final Random random;
    private final boolean soap12;
    private final String service;
    private final List<Served> written = new ArrayList<>();
    private final List<ServedElement> besides = new ArrayList<>();
    private int ids;

    AnswerServer(ProofCatalog catalog, Style style, Random random) {
        this.catalog = catalog;
        this.style = style;
        this.random = random;
        this.soap12 = random.nextInt(6) == 0;
        this.service = pick("ns1", "p", "SOAP-ENV2", "m");
    }

    /** An answer, and what it is to be read as. */
    record Answer(String xml, Object expected) {}

    Answer answer(String type) {
        ServedElement response = new ServedElement(service + ":" + pick("getProofDetailsResponse", "xResponse"));
        String part = pick("return", "result", "getProofDetailsReturn", "session", "item");
        List<Served> parts = parts(part, type);
        if (soap12 && random.nextBoolean() && !parts.isEmpty()) {
            ServedElement result = new ServedElement("rpc:result");
            result.attributes.put("xmlns:rpc", "http://www.w3.org/2003/05/soap-rpc");
            result.text = part;
            response.children.add(result);
            seen("SOAP 1.2 rpc:result");
        }
        parts.forEach(p -> response.children.add(p.element()));
        return new Answer(
                envelope(response),
                parts.isEmpty()
                        ? nothing(type)
                        : isArray(type) ? joined(parts) : parts.get(0).expected());
    }

    private String envelope(ServedElement response) {
        String soap = pick("SOAP-ENV", "soap", "S");
        ServedElement body = new ServedElement(soap + ":Body");
        body.children.add(response);
        for (ServedElement beside : besides) {
            body.children.add(random.nextBoolean() ? body.children.size() : 0, beside);
        }
        ServedElement envelope = new ServedElement(soap + ":Envelope");
        envelope.attributes.put(
                "xmlns:" + soap,
                soap12 ? "http://www.w3.org/2003/05/soap-envelope" : "http://schemas.xmlsoap.org/soap/envelope/");
        envelope.attributes.put("xmlns:" + service, "https://soap.proofhq.com/");
        envelope.attributes.put("xmlns:xsd", "http://www.w3.org/2001/XMLSchema");
        envelope.attributes.put("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        envelope.attributes.put(
                "xmlns:enc",
                soap12 ? "http://www.w3.org/2003/05/soap-encoding" : "http://schemas.xmlsoap.org/soap/encoding/");
        if (random.nextInt(5) == 0) {
            ServedElement header = new ServedElement(soap + ":Header");
            header.children.add(new ServedElement("trace"));
            envelope.children.add(header);
        }
        envelope.children.add(body);
        return envelope.write(random);
    }

    /** Usually one; none for null; several of one name for a list that has no element of its own. */
    private List<Served> parts(String name, String type) {
        int kind = random.nextInt(12);
        if (kind == 0) {
            seen("no part");
            return List.of();
        }
        if (kind == 1 && isArray(type)) {
            seen("list as repeated part");
            return repeated(name, item(type));
        }
        return List.of(value(name, type));
    }

    private List<Served> repeated(String name, String item) {
        List<Served> all = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            all.add(bare(name, item));
        }
        return all;
    }

    private static List<Object> joined(List<Served> parts) {
        List<Object> all = new ArrayList<>();
        parts.forEach(p -> all.addAll((List<?>) p.expected()));
        return all;
    }

    private Served value(String name, String type) {
        Served same = random.nextInt(8) == 0 ? twice(name, type) : null;
        if (same != null) {
            return same;
        }
        if (random.nextInt(7) == 0) {
            return new Served(nothing(name, type), type, nothing(type));
        }
        Served made = typed(made(name, type));
        written.add(made);
        return random.nextInt(15) == 0 ? beside(made) : made;
    }

    private Served made(String name, String type) {
        ProofType known = catalog.type(type).orElse(null);
        if (known == null) {
            return scalar(name, type);
        }
        if (!known.isArray()) {
            return random.nextInt(10) == 0 ? objectInList(name, known) : object(name, known);
        }
        return random.nextInt(6) == 0 ? bare(name, known.item()) : list(name, known);
    }

    /** The types of a style, which the reader has no need of. */
    private Served typed(Served served) {
        Map<String, String> attributes = served.element().attributes;
        if (style != Style.LITERAL && !attributes.containsKey("xsi:type") && !UNTYPED.contains(served.type())) {
            boolean named = catalog.type(served.type()).isPresent();
            boolean array = isArray(served.type()) && style == Style.ENCODED;
            attributes.put("xsi:type", array ? "enc:Array" : (named ? service : "xsd") + ":" + served.type());
            if (array) {
                attributes.put(soap12 ? "enc:itemType" : "enc:arrayType", service + ":" + item(served.type()) + "[0]");
            }
        }
        return served;
    }

    private ServedElement nothing(String name, String type) {
        ServedElement element = new ServedElement(name);
        if (random.nextBoolean()) {
            element.attributes.put("xsi:nil", pick("true", "1"));
            seen("nil");
        } else {
            seen("empty");
        }
        if (isArray(type) && style == Style.ENCODED) {
            element.attributes.put("enc:arrayType", service + ":" + item(type) + "[0]");
        }
        return element;
    }

    private Object nothing(String type) {
        return isArray(type) ? List.of() : null;
    }

    private Served scalar(String name, String type) {
        ServedElement element = new ServedElement(name);
        Object expected;
        switch (type) {
            case "int" -> {
                long number = random.nextInt(6) == 0 ? random.nextLong() : random.nextInt();
                element.text = (random.nextInt(9) == 0 ? " " : "") + number;
                expected = number == (int) number ? (Object) (int) number : (Object) number;
            }
            case "boolean" -> {
                boolean truth = random.nextBoolean();
                element.text = truth ? pick("true", "1") : pick("false", "0");
                expected = truth;
            }
            case "float" -> {
                BigDecimal number = BigDecimal.valueOf(random.nextInt(), random.nextInt(6));
                element.text = number.toString();
                expected = number;
            }
            case "anyType" -> {
                String kind = pick("int", "boolean", "string", "float");
                Served any = scalar(name, kind);
                any.element().attributes.put("xsi:type", "xsd:" + kind);
                return any;
            }
            default -> {
                element.text = words();
                expected = element.text;
            }
        }
        return new Served(element, type, expected);
    }

    private String words() {
        int[] letters = TEXT.codePoints().toArray();
        return random.ints(1 + random.nextInt(12), 0, letters.length)
                .mapToObj(i -> Character.toString(letters[i]))
                .collect(Collectors.joining());
    }

    private Served list(String name, ProofType type) {
        ServedElement element = new ServedElement(name);
        List<Object> expected = new ArrayList<>();
        String item = style == Style.ENCODED ? pick("item", "Struct", type.item() + "Item") : "item";
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Served served = value(item, type.item());
            element.children.add(served.element());
            expected.add(served.expected());
        }
        seen("list");
        return new Served(element, type.name(), expected);
    }

    /** The only item without a list around it; of no type that a later reference could be of. */
    private Served bare(String name, String item) {
        seen(BARE);
        Served served = typed(catalog.type(item).map(t -> object(name, t)).orElseGet(() -> visible(name, item)));
        List<Object> expected = new ArrayList<>();
        expected.add(served.expected());
        return new Served(served.element(), BARE, expected);
    }

    /** Blanks alone look like an empty list. */
    private Served visible(String name, String item) {
        Served served = scalar(name, item);
        while (served.element().text.isBlank()) {
            served = scalar(name, item);
        }
        return served;
    }

    private Served objectInList(String name, ProofType type) {
        seen("object in a list");
        Served inner = object("item", type);
        ServedElement element = new ServedElement(name);
        element.children.add(inner.element());
        return new Served(element, type.name(), inner.expected());
    }

    private Served object(String name, ProofType type) {
        ServedElement element = new ServedElement(name);
        Map<String, Object> expected = new LinkedHashMap<>();
        List<ProofParameter> fields = new ArrayList<>(type.fields());
        Collections.shuffle(fields, random);
        for (ProofParameter field : fields) {
            if (random.nextInt(4) > 0 || element.children.isEmpty()) {
                field(element, field, expected);
            } else {
                seen("absent");
            }
            if (random.nextInt(25) == 0) {
                unknown(element, expected);
            }
        }
        type.fields().stream()
                .filter(f -> !expected.containsKey(f.name()))
                .forEach(f -> expected.put(f.name(), nothing(f.type())));
        return new Served(element, type.name(), expected);
    }

    private void field(ServedElement element, ProofParameter field, Map<String, Object> expected) {
        if (isArray(field.type()) && random.nextInt(8) == 0) {
            List<Served> all = repeated(field.name(), item(field.type()));
            all.forEach(s -> element.children.add(s.element()));
            expected.put(field.name(), joined(all));
            seen("list as repeated field");
            return;
        }
        Served served = value(field.name(), field.type());
        element.children.add(served.element());
        expected.put(field.name(), served.expected());
    }

    private void unknown(ServedElement element, Map<String, Object> expected) {
        String name = "new_" + (char) ('a' + random.nextInt(26));
        if (expected.containsKey(name)) {
            return;
        }
        seen("unknown field");
        Served served = unknown(name, 2);
        element.children.add(served.element());
        Object value = served.expected();
        if (random.nextInt(4) == 0) {
            Served second = unknown(name, 1);
            element.children.add(second.element());
            List<Object> both = new ArrayList<>();
            both.add(value);
            both.add(second.expected());
            value = both;
        }
        expected.put(name, value);
    }

    private Served unknown(String name, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 4);
        if (kind == 0) {
            return new Served(nothing(name, "string"), "string", null);
        }
        if (kind == 1) {
            return scalar(name, "string");
        }
        ServedElement element = new ServedElement(name);
        List<Object> list = new ArrayList<>();
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Served inner = unknown(kind == 2 ? "item" : "part" + i, depth - 1);
            element.children.add(inner.element());
            list.add(inner.expected());
            map.put("part" + i, inner.expected());
        }
        return new Served(element, "", kind == 2 ? list : map);
    }

    /** A value that came before, by reference; null if none of the type did. */
    private Served twice(String name, String type) {
        List<Served> same = written.stream().filter(s -> s.type().equals(type)).toList();
        if (same.isEmpty()) {
            return null;
        }
        Served first = same.get(random.nextInt(same.size()));
        seen("reference");
        return new Served(reference(name, id(first.element())), type, first.expected());
    }

    /** A reference to a value that stands beside the response. */
    private Served beside(Served served) {
        ServedElement multiRef = served.element().renamed("multiRef");
        besides.add(multiRef);
        written.remove(served);
        ServedElement reference = reference(served.element().name, id(multiRef));
        seen("reference to a multiRef");
        return new Served(reference, served.type(), served.expected());
    }

    private String id(ServedElement element) {
        return element.attributes.computeIfAbsent(soap12 ? "enc:id" : "id", a -> "ref" + ++ids);
    }

    private ServedElement reference(String name, String id) {
        ServedElement element = new ServedElement(name);
        element.attributes.put(soap12 ? "enc:ref" : "href", "#" + id);
        return element;
    }

    private boolean isArray(String type) {
        return catalog.type(type).filter(ProofType::isArray).isPresent();
    }

    private String item(String type) {
        return catalog.type(type).orElseThrow().item();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static void seen(String what) {
        SEEN.merge(what, 1, Integer::sum);
    }
}
