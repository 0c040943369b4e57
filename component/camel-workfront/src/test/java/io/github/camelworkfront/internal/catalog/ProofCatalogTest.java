package io.github.camelworkfront.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofCatalogTest {

    private static final ProofCatalog CATALOG = ProofCatalog.bundled();
    private static final Set<String> PRIMITIVE = Set.of("string", "int", "boolean", "float", "anyType");

    private static ProofOperation operation(String name) {
        return CATALOG.find(name).orElseThrow();
    }

    @Test
    void isReadOnce() {
        assertThat(ProofCatalog.bundled()).isSameAs(CATALOG);
    }

    @Test
    void hasAllOperationsAndTypes() {
        assertThat(CATALOG.operations()).hasSize(167);
        assertThat(CATALOG.operations().stream().filter(ProofOperation::isUnversioned))
                .hasSize(90);
        assertThat(CATALOG.types()).hasSize(108);
        assertThat(CATALOG.operations().iterator().next().name()).isEqualTo("doLogin");
    }

    @Test
    void everyTypeThatIsNamedIsThere() {
        Stream<String> ofOperations = CATALOG.operations().stream()
                .flatMap(o -> Stream.of(o.versioned(), o.unversioned()))
                .filter(s -> s != null)
                .flatMap(s -> Stream.concat(
                        Stream.of(s.returns()), s.parameters().stream().map(ProofParameter::type)));
        Stream<String> ofTypes = CATALOG.types().stream()
                .flatMap(t ->
                        t.isArray() ? Stream.of(t.item()) : t.fields().stream().map(ProofParameter::type));

        assertThat(Stream.concat(ofOperations, ofTypes).filter(t -> !PRIMITIVE.contains(t)))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(CATALOG.type(t)).isPresent());
    }

    @Test
    void noTypeContainsItself() {
        CATALOG.types()
                .forEach(t -> assertThat(contained(t.name(), new HashSet<>())).doesNotContain(t.name()));
    }

    private static Set<String> contained(String type, Set<String> seen) {
        CATALOG.type(type).ifPresent(t -> {
            List<String> inner = new ArrayList<>(
                    t.fields().stream().map(ProofParameter::type).toList());
            if (t.isArray()) {
                inner.add(t.item());
            }
            inner.stream().filter(seen::add).forEach(i -> contained(i, seen));
        });
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"createProof", "createproof", "CREATEPROOF"})
    void operationsAreFoundInAnyCase(String name) {
        assertThat(CATALOG.find(name))
                .hasValueSatisfying(o -> assertThat(o.name()).isEqualTo("createProof"));
    }

    @Test
    void whatIsNotThereIsNotFoundButItsNeighboursAre() {
        assertThat(CATALOG.find("creatProof")).isEmpty();
        assertThat(CATALOG.nearest("creatProof", 2)).containsExactly("createProof");
        assertThat(CATALOG.type("soaptag")).isEmpty();
        assertThat(CATALOG.type("string")).isEmpty();
    }

    @Test
    void theSessionIsNotForACallerToGive() {
        assertThat(operation("getProofURL").hasSession()).isTrue();
        assertThat(operation("getProofURL").arguments(false))
                .extracting(ProofParameter::name)
                .containsExactly("FileID");
        assertThat(operation("doLogin").hasSession()).isFalse();
        assertThat(operation("doLogin").arguments(true))
                .extracting(ProofParameter::name)
                .containsExactly("Login", "Password");
    }

    @Test
    void fiveOperationsWorkWithoutASession() {
        assertThat(CATALOG.operations().stream().filter(o -> !o.hasSession()))
                .extracting(ProofOperation::name)
                .containsExactlyInAnyOrder(
                        "doLogin",
                        "getSessionId",
                        "orderSampleProof",
                        "validateDropzoneSubmission",
                        "createDropzoneProof");
    }

    @Test
    void theUnversionedServiceHasTheFirstOfTheParametersOrOnesOfItsOwn() {
        ProofOperation createProof = operation("createProof");
        assertThat(createProof.unversioned().parameters())
                .hasSizeLessThan(createProof.versioned().parameters().size())
                .isEqualTo(createProof
                        .versioned()
                        .parameters()
                        .subList(0, createProof.unversioned().parameters().size()));
        assertThat(createProof.unversioned().returns()).isEqualTo("SOAPFileObject");

        ProofOperation link = operation("getFileDownloadLink");
        assertThat(link.arguments(true)).extracting(ProofParameter::name).containsExactly("FileID");
        assertThat(link.arguments(false)).isEmpty();
        assertThat(link.unversioned().returns()).isEqualTo("string");
        assertThat(link.versioned().returns()).isEqualTo("boolean");

        assertThat(operation("createWorkflowProof").isUnversioned()).isFalse();
        assertThat(operation("createWorkflowProof").unversioned()).isNull();
    }

    @Test
    void parametersAreFoundInAnyCaseAndFieldsAreNot() {
        ProofSignature signature = operation("updateWorkflowProof").versioned();
        assertThat(signature.parameter("showemailalertsettins"))
                .hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("ShowEmailAlertSettins"));
        assertThat(signature.parameter("ShowEmailAlertSettings")).isEmpty();

        ProofType recipient = CATALOG.type("SOAPRecipientObject").orElseThrow();
        assertThat(recipient.isArray()).isFalse();
        assertThat(recipient.field("dowload_url")).isPresent();
        assertThat(recipient.field("Dowload_url")).isEmpty();
    }

    @Test
    void arraysHaveItemsAndObjectsHaveFieldsOfWhichSomeMayBeAbsent() {
        ProofType files = CATALOG.type("SOAPFileObjectArray").orElseThrow();
        assertThat(files.isArray()).isTrue();
        assertThat(files.item()).isEqualTo("SOAPFileObject");
        assertThat(files.fields()).isEmpty();

        ProofType file = CATALOG.type("SOAPFileObject").orElseThrow();
        assertThat(file.field("file_id"))
                .hasValueSatisfying(f -> assertThat(f.optional()).isFalse());
        assertThat(file.field("token"))
                .hasValueSatisfying(f -> assertThat(f.optional()).isTrue());
    }

    @Test
    void groupsTellWhatAnOperationIsAbout() {
        assertThat(operation("doLogin").group()).isEqualTo("session");
        assertThat(CATALOG.operations()).allSatisfy(o -> assertThat(o.group()).isNotBlank());
    }
}
