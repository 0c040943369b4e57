package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.tooling.model.ArtifactModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What pages show for a {@code pom.xml} names modules that the build makes, jars that Camel has, and versions that are tried. */
class MavenSnippetsTest {
    private static final String OURS = "io.github.camelworkfront";
    private static final Set<String> BOMS = Set.of("camel-bom", "camel-spring-boot-bom");
    private static final Set<String> OF_CAMEL = ofCamel(new DefaultCamelCatalog());
    private static final String TRIED =
            Poms.read(Manual.root().resolve("docs/versions.md")) + Poms.all().collect(Collectors.joining());

    @TestFactory
    Stream<DynamicTest> onThePages() {
        return Manual.tests(
                snippet -> snippet.isWrittenIn("xml") && snippet.text().contains("<artifactId>"),
                MavenSnippetsTest::problems);
    }

    @Test
    void theyAreMany() {
        assertThat(onThePages().count()).isGreaterThan(12);
    }

    @Test
    void slipsAreFound() {
        assertThat(problems(dependency(OURS, "camel-workfrnt", Poms.VERSION))).hasSize(1);
        assertThat(problems(dependency(OURS, "camel-workfront", "0.9"))).hasSize(1);
        assertThat(problems(dependency("org.apache.camel", "camel-tmer", "4.18.0")))
                .hasSize(1);
        assertThat(problems(dependency("org.apache.camel", "camel-timer", "4.17.99")))
                .hasSize(1);
    }

    private static List<String> problems(String text) {
        List<Element> artifacts = elements(parse(text), "artifactId");
        return artifacts.stream()
                .map(name -> (Element) name.getParentNode())
                .filter(owner -> !owner.getTagName().equals("project"))
                .map(MavenSnippetsTest::problem)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> problem(Element owner) {
        String group = child(owner, "groupId").orElse("");
        String artifact = child(owner, "artifactId").orElse("");
        Optional<String> version = child(owner, "version").filter(given -> !given.startsWith("${"));
        boolean there =
                switch (group) {
                    case OURS -> Poms.haveModule(artifact + ":" + version.orElse(Poms.VERSION));
                    case "org.apache.camel" -> OF_CAMEL.contains(artifact);
                    case "org.apache.camel.springboot" -> OF_CAMEL.contains(artifact.replaceFirst("-starter$", ""));
                    default -> !group.isEmpty();
                };
        boolean tried = version.isEmpty()
                || Stream.of(">%s<", "| %s |").anyMatch(form -> TRIED.contains(form.formatted(version.get())));
        return there && tried
                ? Optional.empty()
                : Optional.of(group + ":" + artifact + version.map(v -> ":" + v).orElse(""));
    }

    private static Set<String> ofCamel(CamelCatalog catalog) {
        Stream<ArtifactModel<?>> models = Stream.of(
                        catalog.findComponentNames().stream().map(catalog::componentModel),
                        catalog.findDataFormatNames().stream().map(catalog::dataFormatModel),
                        catalog.findLanguageNames().stream().map(catalog::languageModel),
                        catalog.findOtherNames().stream().map(catalog::otherModel))
                .flatMap(all -> all);
        return Stream.concat(models.map(ArtifactModel::getArtifactId), BOMS.stream())
                .collect(Collectors.toSet());
    }

    /** A block holds one or several elements, and no head. */
    private static Document parse(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<block>" + text + "</block>")));
        } catch (Exception e) {
            throw new IllegalArgumentException("not XML: " + text, e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static Optional<String> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return Optional.of(node.getTextContent().strip());
            }
        }
        return Optional.empty();
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
                .formatted(group, artifact, version);
    }
}
