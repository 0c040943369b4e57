package io.github.camelworkfront.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random values of all types of the catalogue, written in each style of server, are read back as what they were. */
class AnswerStylesPropertyTest {

    private static final int VALUES_PER_TRY = "full".equals(System.getProperty("scale")) ? 100 : 1;
    private static final ProofCatalog CATALOG = ProofCatalog.bundled();
    private static final AnswerXml ANSWERS = new AnswerXml(XmlLimits.DEFAULT);
    private static final ProofValues VALUES = new ProofValues(CATALOG);
    private static final Map<Style, Map<String, Integer>> READ = Collections.synchronizedMap(new TreeMap<>());

    @Provide
    Arbitrary<String> types() {
        Stream<String> named = CATALOG.types().stream().map(ProofType::name);
        Stream<String> returned =
                CATALOG.operations().stream().map(ProofOperation::versioned).map(s -> s.returns());
        return Arbitraries.of(Stream.concat(named, returned).distinct().toList());
    }

    @Property(tries = 2000)
    void whatAServerWritesIsReadBack(@ForAll("types") String type, @ForAll Style style, @ForAll long seed)
            throws IOException {
        for (int i = 0; i < VALUES_PER_TRY; i++) {
            Random random = new Random(seed + i);
            AnswerServer.Answer answer = new AnswerServer(CATALOG, style, random).answer(type);
            assertRead(read(answer.xml(), random), type, answer.expected(), answer.xml());
            READ.computeIfAbsent(style, s -> new TreeMap<>()).merge(type, 1, Integer::sum);
        }
    }

    @Property(tries = 500)
    void theResponseElementAsTextSaysTheSame(@ForAll("types") String type, @ForAll Style style, @ForAll long seed)
            throws IOException {
        for (int i = 0; i < VALUES_PER_TRY; i++) {
            Random random = new Random(seed + i);
            AnswerServer.Answer answer = new AnswerServer(CATALOG, style, random).answer(type);
            String text = XmlText.of(((Parsed.Response) read(answer.xml(), random)).element());
            assertThat(text).doesNotContain("href=", "enc:ref=");
            assertRead(
                    ANSWERS.read(bytes("<Envelope><Body>" + text + "</Body></Envelope>", "UTF-8"), "UTF-8"),
                    type,
                    answer.expected(),
                    text);
        }
    }

    @AfterContainer
    static void printWhatWasCovered() {
        READ.forEach((style, types) -> System.out.printf(
                "%s: %d answers of %d types%n",
                style, types.values().stream().mapToInt(n -> n).sum(), types.size()));
        System.out.println("In them: " + AnswerServer.SEEN);
    }

    private static void assertRead(Parsed parsed, String type, Object expected, String xml) {
        assertThat(parsed).as(xml).isInstanceOf(Parsed.Response.class);
        Object value = VALUES.read((Parsed.Response) parsed, type);
        assertThat(value).as(xml).isEqualTo(expected);
        // Equality does not look at the order of fields.
        assertThat(String.valueOf(value)).as(xml).isEqualTo(String.valueOf(expected));
    }

    /** In an encoding that the Content-Type, the declaration or a byte order mark names. */
    private static Parsed read(String xml, Random random) throws IOException {
        return switch (random.nextInt(6)) {
            case 0 -> ANSWERS.read(bytes("\uFEFF" + xml, "UTF-8"), random.nextBoolean() ? null : "ISO-8859-1");
            case 1 -> ANSWERS.read(bytes("\uFEFF" + xml, "UTF-16LE"), "utf-8");
            case 2 -> ANSWERS.read(bytes(xml, "UTF-16BE"), "UTF-16BE");
            case 3 -> ANSWERS.read(bytes("<?xml version='1.0' encoding='UTF-16'?>" + xml, "UTF-16"), null);
            case 4 ->
                xml.contains("<![CDATA[")
                        // What Latin-1 lacks could not be escaped in there.
                        ? ANSWERS.read(bytes(xml, "UTF-8"), null)
                        : ANSWERS.read(
                                bytes("<?xml version='1.0' encoding='ISO-8859-1'?>" + latin(xml), "ISO-8859-1"), null);
            default -> ANSWERS.read(bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml, "UTF-8"), "utf-8");
        };
    }

    private static String latin(String xml) {
        StringBuilder out = new StringBuilder();
        xml.codePoints().forEach(c -> out.append(c < 0x100 ? Character.toString(c) : "&#" + c + ";"));
        return out.toString();
    }

    private static ByteArrayInputStream bytes(String text, String charset) {
        return new ByteArrayInputStream(text.getBytes(Charset.forName(charset)));
    }
}
