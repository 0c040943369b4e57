package io.github.camelworkfront.sandbox.internal.proof.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProofCatalogTest {

    private static final Set<String> PRIMITIVES = Set.of("string", "int", "boolean", "float", "anyType");

    private final ProofCatalog catalog = ProofCatalog.load();

    @Test
    void bothEditionsAreWhole() {
        assertThat(catalog.latest().operations()).hasSize(167);
        assertThat(catalog.unversioned().operations()).hasSize(90);
        assertThat(catalog.types()).hasSize(108);
    }

    @Test
    void everyTypeThatIsNamedIsThere() {
        Stream<String> named = Stream.of(
                        catalog.latest().operations().stream()
                                .flatMap(operation -> operation.parameters().stream())
                                .map(ProofParameter::type),
                        catalog.latest().operations().stream().map(ProofOperation::returns),
                        catalog.types().stream()
                                .flatMap(type -> type.fields().stream())
                                .map(ProofField::type),
                        catalog.types().stream().flatMap(type -> type.item().stream()))
                .flatMap(types -> types);
        assertThat(named.collect(Collectors.toSet()))
                .allMatch(
                        type -> PRIMITIVES.contains(type) || catalog.type(type).isPresent());
    }

    @Test
    void listsOfTheUnversionedEditionAreBeginningsOfTheLatest() {
        for (ProofOperation old : catalog.unversioned().operations()) {
            ProofOperation latest = catalog.latest().find(old.name()).orElseThrow();
            if (!old.name().equals("getFileDownloadLink")) {
                assertThat(latest.parameters()).startsWith(old.parameters().toArray(ProofParameter[]::new));
                assertThat(old.returns()).isEqualTo(latest.returns());
            }
        }
    }

    @Test
    void oneOperationHasAnotherFormInTheUnversionedEdition() {
        ProofOperation old = catalog.unversioned().find("getFileDownloadLink").orElseThrow();
        assertThat(old.parameters()).extracting(ProofParameter::name).containsExactly("SessionID", "FileID");
        assertThat(old.returns()).isEqualTo("string");
        assertThat(catalog.latest().find("getFileDownloadLink").orElseThrow().returns())
                .isEqualTo("boolean");
    }

    @Test
    void fiveOperationsNeedNoSession() {
        assertThat(catalog.latest().operations().stream().filter(operation -> !operation.needsSession()))
                .extracting(ProofOperation::name)
                .containsExactlyInAnyOrder(
                        "doLogin",
                        "getSessionId",
                        "orderSampleProof",
                        "validateDropzoneSubmission",
                        "createDropzoneProof");
    }
}
