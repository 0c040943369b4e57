package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.internal.operation.PartPlan.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartPlanTest {

    @Test
    void partsAreReadUnderSeveralSpellingsAndPutInOrder() {
        Map<String, Object> answer = Map.of(
                "uploadId",
                "u",
                "key",
                "k",
                "partSize",
                4,
                "parts",
                List.of(Map.of("partNumber", 2, "url", "/2"), Map.of("partNumber", 1, "presignedUrl", "/1")));

        assertThat(PartPlan.of(answer, 7))
                .isEqualTo(new PartPlan("u", "k", 4, List.of(new Part(1, "/1"), new Part(2, "/2"))));
    }

    @Test
    void withoutASizeThePartsAreEqual() {
        Map<String, Object> answer = Map.of("uploadID", "u", "key", "k", "urls", List.of("/a", "/b", "/c"));

        assertThat(PartPlan.of(answer, 10).partSize()).isEqualTo(4);
    }

    @Test
    void anAnswerThatIsNotUnderstoodIsRefused() {
        refused("no answer", "no object");
        refused(Map.of("uploadID", "u", "key", "k"), "no parts");
        refused(Map.of("key", "k", "urls", List.of("/a")), "no uploadID");
        refused(Map.of("uploadID", "u", "urls", List.of("/a")), "no key");
        refused(
                Map.of("uploadID", "u", "key", "k", "partSize", 3, "urls", List.of("/a", "/b")),
                "do not make 10 bytes");
        refused(Map.of("uploadID", "u", "key", "k", "partSize", 10, "urls", List.of("/a", "/b")), "do not make");
    }

    private static void refused(Object answer, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartPlan.of(answer, 10))
                .withMessageContaining(why);
    }
}
