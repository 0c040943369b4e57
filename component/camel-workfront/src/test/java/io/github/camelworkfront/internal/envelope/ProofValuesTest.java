package io.github.camelworkfront.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofValuesTest {

    private static final String NIL = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'";
    private static final String TYPES = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xmlns:xsd='http://www.w3.org/2001/XMLSchema' xmlns:p='urn:p'";

    private final ProofValues values = new ProofValues(ProofCatalog.bundled());

    /** @param parts what stands in the response element */
    private Object read(String type, String parts) {
        String xml = "<Envelope><Body><xResponse>" + parts + "</xResponse></Body></Envelope>";
        try {
            return values.read(
                    (Parsed.Response) new AnswerXml(XmlLimits.DEFAULT)
                            .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "utf-8"),
                    type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object value(String type, String content) {
        return read(type, "<return " + TYPES + ">" + content + "</return>");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(String type, String content) {
        return (Map<String, Object>) value(type, content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<return/>", "<return></return>", "<return " + NIL + "/>", "<x " + NIL + ">0</x>"})
    void nothingIsNullAndOfAListAnEmptyOne(String parts) {
        assertThat(read("string", parts)).isNull();
        assertThat(read("int", parts)).isNull();
        assertThat(read("boolean", parts)).isNull();
        assertThat(read("float", parts)).isNull();
        assertThat(read("SOAPTag", parts)).isNull();
        assertThat(read("SOAPTagArray", parts)).isEqualTo(List.of());
        assertThat(read("IntArray", parts)).isEqualTo(List.of());
    }

    @Test
    void blanksAreTextButNoNumberObjectOrList() {
        assertThat(value("string", " \n")).isEqualTo(" \n");
        assertThat(value("int", " \n")).isNull();
        assertThat(value("boolean", " ")).isNull();
        assertThat(value("float", " ")).isNull();
        assertThat(value("SOAPTag", " ")).isNull();
        assertThat(value("SOAPTagArray", " ")).isEqualTo(List.of());
    }

    @Test
    void nilIsNilOnlyIfItSaysSo() {
        assertThat(read("string", "<return " + NIL.replace("true", "1") + ">x</return>"))
                .isNull();
        assertThat(read("string", "<return " + NIL.replace("true", "false") + ">x</return>"))
                .isEqualTo("x");
    }

    @Test
    void wholeNumbersAreAsLargeAsTheyNeedToBe() {
        assertThat(value("int", " 7 ")).isEqualTo(7);
        assertThat(value("int", "-2147483648")).isEqualTo(Integer.MIN_VALUE);
        assertThat(value("int", "2147483648")).isEqualTo(2147483648L);
        assertThat(value("int", "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(value("int", "9223372036854775808")).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(value("int", "+5")).isEqualTo(5);
    }

    @Test
    void decimalsKeepTheirDigits() {
        assertThat(value("float", "10.50")).isEqualTo(new BigDecimal("10.50"));
        assertThat(value("float", "-.5e3")).isEqualTo(new BigDecimal("-.5e3"));
    }

    @ParameterizedTest
    @CsvSource({"true,true", "1,true", "false,false", "0,false"})
    void truthComesInTwoSpellings(String text, boolean expected) {
        assertThat(value("boolean", " " + text + "\n")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "int,12.5",
        "int,many",
        "int,12345678901234567890123456789012345678901",
        "boolean,yes",
        "boolean,TRUE",
        "float,1e1000",
        "float,INF"
    })
    void whatIsNotOfItsTypeStaysText(String type, String text) {
        assertThat(value(type, text)).isEqualTo(text);
    }

    @Test
    void aScalarThatHasElementsIsReadByItsShape() {
        assertThat(value("int", "<a>1</a>")).isEqualTo(Map.of("a", "1"));
        assertThat(value("string", "<item>1</item>")).isEqualTo(List.of("1"));
    }

    @Test
    void textBesideElementsIsOneText() {
        assertThat(value("string", "Hello <b>dear</b> <i>Bo</i>!")).isEqualTo("Hello dear Bo!");
        assertThat(map("SOAPTag", "<new>a <b>c</b></new>")).containsEntry("new", "a c");
    }

    @Test
    void anObjectHasItsFieldsInTheOrderOfTheAnswerAndThenThoseThatAreLeftOut() {
        Map<String, Object> settings = map("SOAPActionObject", "<enabled>1</enabled><extra>x</extra><action/>");

        assertThat(settings)
                .containsExactly(
                        Map.entry("enabled", true),
                        Map.entry("extra", "x"),
                        entry("action", null),
                        entry("actionID", null));
    }

    private static Map.Entry<String, Object> entry(String name, Object value) {
        return new AbstractMap.SimpleEntry<>(name, value);
    }

    @Test
    void aListThatIsLeftOutIsEmpty() {
        assertThat(map("SOAPFileObject", "<file_id>1</file_id>")).containsEntry("stages", List.of());
    }

    @Test
    void unknownFieldsAreKeptByTheirShape() {
        Map<String, Object> tag = map(
                "SOAPTag",
                "<a/><b>1</b><c><item>1</item></c><d><e>1</e><f><g/></f></d><h>1</h><h><i>2</i></h><j " + NIL
                        + ">x</j>");

        assertThat(tag)
                .containsEntry("a", null)
                .containsEntry("b", "1")
                .containsEntry("c", List.of("1"))
                .containsEntry("h", List.of("1", Map.of("i", "2")))
                .containsEntry("j", null);
        assertThat(tag.get("d"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("e", "1")
                .containsKey("f");
    }

    @Test
    void namesAreNotCorrected() {
        assertThat(map("SOAPRecipientObject", "<dowload_url>u</dowload_url>")).containsEntry("dowload_url", "u");
    }

    @Test
    void itemsHaveWhateverName() {
        List<Object> expected = List.of(1, 2);

        assertThat(value("IntArray", "<item>1</item><item>2</item>")).isEqualTo(expected);
        assertThat(value("IntArray", "<int>1</int><p:int>2</p:int>")).isEqualTo(expected);
        assertThat(value("SOAPActionObjectArray", "<SOAPActionObject><actionID>1</actionID></SOAPActionObject>"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("actionID", 1);
    }

    @Test
    void anItemThatIsNothingKeepsItsPlace() {
        assertThat(value("IntArray", "<item>1</item><item/>")).isEqualTo(Arrays.asList(1, null));
    }

    @Test
    void oneObjectWhereAListIsMeantIsAListOfOne() {
        assertThat(value("SOAPActionObjectArray", "<action>a</action><x/>"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("action", "a")
                .containsEntry("x", null);
        assertThat(value("IntArray", "5")).isEqualTo(List.of(5));
    }

    @Test
    void aListWithoutAnElementOfItsOwnIsFoundAsWell() {
        assertThat(read("IntArray", "<r>1</r><r>2</r>")).isEqualTo(List.of(1, 2));
        assertThat(read("IntArray", "<r><item>1</item></r><other>2</other>")).isEqualTo(List.of(1));
        assertThat(map("SOAPFileObject", "<stages><stage_id>1</stage_id></stages><stages/><stages>x</stages>")
                        .get("stages"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void aListWhereOneObjectIsMeantIsTheObjectOrAllOfThem() {
        assertThat(map("SOAPActionObject", "<item><action>a</action></item>")).containsEntry("action", "a");
        assertThat(value("SOAPActionObject", "<item><action>a</action></item><item><action>b</action></item>"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void textWhereAnObjectIsMeantIsKept() {
        assertThat(value("SOAPActionObject", "none")).isEqualTo("none");
    }

    @Test
    void aFieldThatComesTwiceIsAList() {
        assertThat(map("SOAPActionObject", "<actionID>1</actionID><actionID>2</actionID>"))
                .containsEntry("actionID", List.of(1, 2));
    }

    @Test
    void valuesOfAnyTypeSayWhichTheyAre() {
        assertThat(value(
                        "AnyTypeArray",
                        "<item xsi:type='xsd:int'>1</item><item xsi:type='xsd:string'>1</item><item>1</item>"
                                + "<item xsi:type='xsd:boolean'>1</item><item xsi:type='xsd:decimal'>1.0</item>"
                                + "<item xsi:type='p:IntArray'><item>1</item></item>"
                                + "<item xsi:type='xsd:anyType'>1</item><item xsi:type='p:Own'><a>1</a></item>"))
                .isEqualTo(List.of(1, "1", "1", true, new BigDecimal("1.0"), List.of(1), "1", Map.of("a", "1")));
    }

    @Test
    void anArrayOfAnythingThatSaysItIsOneInItselfEnds() {
        assertThat(value("AnyTypeArray", "<item xsi:type='p:AnyTypeArray'>x</item>"))
                .isEqualTo(List.of("x"));
        assertThat(read("AnyTypeArray", "<return " + TYPES + " xsi:type='p:AnyTypeArray'>x</return>"))
                .isEqualTo(List.of("x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "integer",
                "long",
                "short",
                "byte",
                "unsignedInt",
                "unsignedLong",
                "unsignedShort",
                "unsignedByte",
                "nonNegativeInteger",
                "positiveInteger"
            })
    void allWholeNumbersOfXmlSchemaAreWhole(String type) {
        assertThat(value("anyType", "<item xsi:type='xsd:" + type + "'>7</item>"))
                .isEqualTo(List.of("7"));
        assertThat(read("anyType", "<r " + TYPES + " xsi:type='xsd:" + type + "'>7</r>"))
                .isEqualTo(7);
    }

    @Test
    void theNameOfThePartIsNotTakenForThePart() {
        assertThat(read(
                        "int",
                        "<r:result xmlns:r='http://www.w3.org/2003/05/soap-rpc'>return</r:result><return>5</return>"))
                .isEqualTo(5);
    }

    @Test
    void aTypeThatTheCatalogueLacksIsReadByShape() {
        assertThat(value("SOAPNewObject", "<a><item>1</item></a>")).isEqualTo(Map.of("a", List.of("1")));
        assertThat(value("SOAPNewObject", "x")).isEqualTo("x");
    }

    @Test
    void aReferenceIsWhatItRefersTo() {
        assertThat(read("IntArray", "<r><item id='a'>1</item><item href='#a'/><item href='#a'> </item></r>"))
                .isEqualTo(List.of(1, 1, 1));
        assertThat(read("SOAPTagArray", "<r id='x'/><q href='#x'/>")).isEqualTo(List.of());
        assertThat(read(
                        "AnyTypeArray",
                        "<r " + TYPES + "><item id='a' xsi:type='xsd:int'>1</item><item href='#a'/></r>"))
                .isEqualTo(List.of(1, 1));
        assertThat(read("IntArray", "<r><item id='a' " + NIL + ">1</item><item href='#a'/></r>"))
                .isEqualTo(Arrays.asList(null, null));
    }

    @Test
    void valuesThatAreSharedInTheAnswerAreNotSharedInTheResult() {
        List<?> tags = (List<?>) read("SOAPTagArray", "<r><item id='a'><name>n</name></item><item href='#a'/></r>");

        assertThat(tags.get(0)).isEqualTo(tags.get(1)).isNotSameAs(tags.get(1));
    }

    @Test
    void whatOnlyLooksLikeAReferenceIsNone() {
        assertThat(value("string", "<a href='http://x/#a'>x</a>")).isEqualTo(Map.of("a", "x"));
        assertThat(map("SOAPTag", "<a href='x'/><b href='#none'>text</b>"))
                .containsEntry("a", null)
                .containsEntry("b", "text");
    }
}
