package io.github.camelworkfront.sandbox.internal.proof.soap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.internal.choice.CurrentChoices;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text XML can carry is what its reader finds. */
class TextRoundTripTest {

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> markup =
                Arbitraries.of("]]>", "<a>", "&amp;", "&#13;", "\r\n", "\ttab", " ", "größe", "😀", "\"'");
        Arbitrary<String> mixed = markup.list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, mixed).filter(TextRoundTripTest::isXml);
    }

    private static boolean isXml(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000);
    }

    @Property(tries = 300)
    void aTextIsReadAsItWasWritten(@ForAll("texts") String text, @ForAll ProofStyle style) throws IOException {
        Wire wire = new Wire(style, SoapVersion.V11, "https://localhost/", new CurrentChoices());
        Answer answer = ResponseWriter.result(
                wire,
                ProofCatalog.load().latest().find("getProofTags").orElseThrow(),
                List.of(Map.of("id", 1, "name", text)));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        answer.body().writeTo(message);
        XmlElement root = XmlTree.read(new ByteArrayInputStream(message.toByteArray()));
        XmlElement item = descend(root, "Body", "getProofTagsResponse", "return", "item");
        assertThat(item.child("name").orElseThrow().text()).isEqualTo(text);
    }

    private static XmlElement descend(XmlElement root, String... names) {
        XmlElement current = root;
        for (String name : names) {
            current = current.child(name).orElseThrow();
        }
        return current;
    }
}
