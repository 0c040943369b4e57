package io.github.camelworkfront.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;

/**
 * What becomes of hostile answers, compared with the page of the manual that says so. {@code -Dsnippets=update} writes the
 * page anew. Time and memory, which no page could promise, are printed.
 */
class HostileXmlTest {

    private static final Path PAGE = Path.of("../../docs/hostile-xml.md");
    private static final String SAMPLE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + HostileXml.START
            + "<!-- c --><a b='ü'>Zoë &amp; 😀</a><![CDATA[<x>]]>" + HostileXml.END;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void whatBecomesOfHostileAnswers() throws IOException {
        try (ServerSocketChannel elsewhere = ServerSocketChannel.open()) {
            elsewhere.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            elsewhere.configureBlocking(false);
            String address = "http:/" + elsewhere.getLocalAddress() + "/x";
            AnswerXml answers = new AnswerXml(XmlLimits.DEFAULT);
            AnswerXml ofTheJdk =
                    new AnswerXml(XmlLimits.DEFAULT, XmlReader.hardened(XMLInputFactory.newDefaultFactory()));
            StringBuilder tables = new StringBuilder();
            String group = "";
            System.out.printf("%-60s %12s %10s %8s  %s%n", "input", "bytes read", "allocated", "time", "outcome");
            for (HostileXml.Case hostile : HostileXml.cases(address)) {
                if (!hostile.group().equals(group)) {
                    group = hostile.group();
                    tables.append("\n## ").append(group).append("\n\n| answer | what becomes of it |\n|---|---|\n");
                }
                String outcome = both(outcome(answers, hostile), outcome(ofTheJdk, hostile));
                tables.append("| ")
                        .append(hostile.name())
                        .append(" | ")
                        .append(cell(outcome))
                        .append(" |\n");
                assertThat(elsewhere.accept())
                        .as("%s asks elsewhere", hostile.name())
                        .isNull();
            }
            compare(tables.toString());
        }
    }

    /** The place is the parser's opinion, and tags are no markup of the page. */
    private static String cell(String outcome) {
        return outcome.replaceAll(" \\(line .*?\\)", "").replaceAll("<\\w+>", "`$0`");
    }

    /** Which byte or limit is the first to be met differs between the parsers, and is of no interest. */
    private static String both(String outcome, String withJdk) {
        boolean alike = withJdk.startsWith(outcome.split(":")[0]);
        return alike ? outcome : outcome + "; with the parser of Java " + withJdk;
    }

    private static String outcome(AnswerXml answers, HostileXml.Case hostile) {
        HostileInput input = hostile.input().get();
        long thread = Thread.currentThread().getId();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        long start = System.nanoTime();
        String outcome;
        try {
            Parsed parsed = answers.read(input, hostile.charset());
            outcome = parsed instanceof Parsed.Refused refused ? "refused: it " + refused.why() : "read";
        } catch (IOException e) {
            outcome = "error: " + e.getMessage();
        }
        System.out.printf(
                "%-60s %,12d %,7d kB %,5d ms  %s%n",
                hostile.name(),
                input.taken(),
                (THREADS.getThreadAllocatedBytes(thread) - allocated) >> 10,
                (System.nanoTime() - start) / 1_000_000,
                outcome);
        assertThat(input.taken()).as(hostile.name()).isLessThan(XmlLimits.DEFAULT.maxBytes() + (1 << 16));
        return outcome;
    }

    private static void compare(String tables) throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf("\n## ")) + tables;
        if ("update".equals(System.getProperty("snippets"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    @Test
    void anAnswerThatIsCutAnywhereBreaksOff() {
        byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
        for (String charset : Arrays.asList("utf-8", null)) {
            for (XMLInputFactory parsers : List.of(
                    XmlReader.hardened(XMLInputFactory.newFactory()),
                    XmlReader.hardened(XMLInputFactory.newDefaultFactory()))) {
                AnswerXml answers = new AnswerXml(XmlLimits.DEFAULT, parsers);
                for (int length = 1; length < sample.length; length++) {
                    ByteArrayInputStream cut = new ByteArrayInputStream(sample, 0, length);
                    assertThatThrownBy(() -> answers.read(cut, charset))
                            .as("%s bytes with %s, %s", length, parsers, charset)
                            .isInstanceOf(EOFException.class)
                            .hasMessage("The XML breaks off");
                }
            }
        }
    }

    @Test
    void theWholeSampleIsRead() throws IOException {
        Parsed parsed = new AnswerXml(XmlLimits.DEFAULT)
                .read(new ByteArrayInputStream(SAMPLE.getBytes(StandardCharsets.UTF_8)), null);

        assertThat(parsed).isInstanceOf(Parsed.Response.class);
    }

    @Test
    void aCommentOfManyMegabytesIsNotTakenIntoMemory() throws IOException {
        HostileInput input = HostileInput.repeated("<a><!--", "x".repeat(1000), 100_000, "--></a>");

        XmlDocument document = new XmlReader(XmlLimits.DEFAULT).read(input, null);

        assertThat(document.refusal()).contains("262144 bytes");
        assertThat(input.taken()).isLessThan(MeteredInput.STEP + (1 << 16));
    }

    @Test
    void asManyNodesAsTheLimitsSayAreKept() throws IOException {
        XmlReader reader = new XmlReader(new XmlLimits(3, 10, 1000, 5, 10));

        assertThat(reader.read(HostileInput.repeated("<a>", "<b/>", 9, "</a>"), null)
                        .root()
                        .children())
                .hasSize(9);
        assertThat(reader.read(HostileInput.repeated("<a>", "<b/>", 10, "</a>"), null))
                .isEqualTo(XmlDocument.refused("has more than 10 elements and attributes"));
        assertThat(reader.read(HostileInput.repeated("<a>", "<b c=''/>", 5, "</a>"), null)
                        .isRefused())
                .isTrue();
    }
}
