package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What applications get by way of the pom. */
class PublishedPomTest {

    /**
     * Of two versions Maven takes the one that is nearer to the application. Vert.x, behind {@code platform-http}, brings an
     * old jackson-core with which jackson-databind fails at the first document; ours has to be nearer, and is if it is named.
     */
    @Test
    void jacksonCoreIsNearerThanThatOfAnHttpServer() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
        XPath xpath = XPathFactory.newInstance().newXPath();

        String named =
                "count(/project/dependencies/dependency[artifactId='jackson-core' and not(scope) and not(optional)])";
        assertThat(xpath.evaluate(named, pom)).isEqualTo("1");
    }
}
