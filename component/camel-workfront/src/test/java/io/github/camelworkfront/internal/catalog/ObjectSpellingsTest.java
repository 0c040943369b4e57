package io.github.camelworkfront.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectSpellingsTest {

    private static final ObjectCatalog CATALOG = ObjectCatalog.bundled();

    /** All but the two that share the word approval and the one whose word means Workfront Proof. */
    static Stream<ObjectType> typesWithWordsOfTheirOwn() {
        return CATALOG.all().stream()
                .filter(type -> !type.code().equalsIgnoreCase("approval"))
                .filter(type -> !type.code().equals("PROOF"));
    }

    @ParameterizedTest
    @MethodSource("typesWithWordsOfTheirOwn")
    void everyTypeIsFoundByItsWordsAsWritten(ObjectType type) {
        assertThat(type.pathWords())
                .allSatisfy(word -> assertThat(CATALOG.find(word)).contains(type));
    }

    @ParameterizedTest
    @MethodSource("typesWithWordsOfTheirOwn")
    void everyTypeIsFoundByItsWordsInLowerUpperAndMixedCase(ObjectType type) {
        assertThat(type.pathWords()
                        .flatMap(word -> Stream.of(lower(word), word.toUpperCase(Locale.ROOT), alternating(word))))
                .allSatisfy(word -> assertThat(CATALOG.find(word)).contains(type));
    }

    @ParameterizedTest
    @CsvSource({
        "approval, approval",
        "APPROVAL, APPROVAL",
        "Approval, APPROVAL",
        "aPPROVAL, APPROVAL",
    })
    void ofTheTwoApprovalsTheEventOnlyOneIsFoundByItsExactCodeOnly(String word, String code) {
        assertThat(CATALOG.find(word)).map(ObjectType::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proof", "PROOF", "Proof", "pRoOf", "pro-of", " proof"})
    void proofMeansWorkfrontProofAndIsNoRestObject(String word) {
        assertThat(CATALOG.find(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest-proof", "REST-PROOF", "Rest-Proof", "restproof"})
    void theRestObjectProofGoesByAWordOfItsOwn(String word) {
        assertThat(CATALOG.find(word)).map(ObjectType::code).contains("PROOF");
    }

    @ParameterizedTest
    @CsvSource({
        "issue, OPTASK",
        "report, PTLSEC",
        "document-version, DOCV",
        "document_version, DOCV",
        "'Document Version', DOCV",
        "job role, ROLE",
        "Job-Role, ROLE",
        "jobrole, ROLE",
        "Custom Form, CTGY",
        "custom field, PARAM",
        "approval-stage, approval_stage",
    })
    void separatorsAndLabelsAreForgiven(String word, String code) {
        assertThat(CATALOG.find(word)).map(ObjectType::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"field, FIELD", "predecessor, PRED", "resource pool, RSPOOL", "budgeted hour, BGHR"})
    void aCodeOrNameWinsOverTheLabelOfAnotherObject(String word, String code) {
        assertThat(CATALOG.find(word)).map(ObjectType::code).contains(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"global", "no such object", "projects!", " ", "-"})
    void sharedLabelsAndUnknownWordsFindNothing(String word) {
        assertThat(CATALOG.find(word)).isEmpty();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String alternating(String word) {
        StringBuilder mixed = new StringBuilder(word);
        for (int i = 0; i < mixed.length(); i++) {
            char c = mixed.charAt(i);
            mixed.setCharAt(i, i % 2 == 0 ? Character.toLowerCase(c) : Character.toUpperCase(c));
        }
        return mixed.toString();
    }
}
