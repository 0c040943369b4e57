package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkfrontProofCodeTest {

    static Stream<WorkfrontProofCode> codes() {
        return Stream.<WorkfrontProofCode[]>of(
                        WorkfrontProofRole.values(),
                        WorkfrontProofDecision.values(),
                        WorkfrontProofNotification.values(),
                        WorkfrontProofStageTrigger.values(),
                        WorkfrontProofStageLocking.values(),
                        WorkfrontProofCallbackType.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsFoundByItsNameItsLabelAndItsNumber(WorkfrontProofCode code) {
        assertThat(find(code, code.name())).isSameAs(code);
        assertThat(find(code, code.label().toUpperCase(java.util.Locale.ROOT))).isSameAs(code);
        assertThat(find(code, " " + code.number())).isSameAs(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "boss", "2", "55", "approver reviewer"})
    void otherTextIsNoRole(String text) {
        assertThat(WorkfrontProofCode.find(WorkfrontProofRole.class, text)).isEmpty();
    }

    @Test
    void numbersAreThoseOfTheService() {
        assertThat(Arrays.stream(WorkfrontProofRole.values()).map(WorkfrontProofRole::number))
                .containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(Arrays.stream(WorkfrontProofNotification.values()).map(WorkfrontProofNotification::number))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 9);
        assertThat(WorkfrontProofDecision.APPROVED.number()).isEqualTo(3);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object find(WorkfrontProofCode code, String text) {
        return WorkfrontProofCode.find((Class) ((Enum<?>) code).getDeclaringClass(), text)
                .orElse(null);
    }
}
