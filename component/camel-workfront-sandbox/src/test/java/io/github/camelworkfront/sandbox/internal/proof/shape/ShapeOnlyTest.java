package io.github.camelworkfront.sandbox.internal.proof.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.internal.choice.CurrentChoices;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofParameter;
import io.github.camelworkfront.sandbox.internal.proof.soap.ResponseWriter;
import io.github.camelworkfront.sandbox.internal.proof.soap.SoapVersion;
import io.github.camelworkfront.sandbox.internal.proof.soap.Wire;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeOnlyTest {

    static Collection<ProofOperation> operations() {
        return ProofCatalog.load().latest().operations();
    }

    private static ProofCall callWithAllArguments(ProofOperation operation) {
        Map<String, Object> arguments = new HashMap<>();
        for (ProofParameter parameter : operation.parameters()) {
            arguments.put(
                    parameter.name(),
                    ShapeOnly.value(
                            parameter.name(), parameter.type().equals("AnyTypeArray") ? "IntArray" : parameter.type()));
        }
        return new ProofCall(operation, arguments, null, "http://localhost");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationAnswersAValueThatFitsItsType(ProofOperation operation) {
        Object value = ShapeOnly.INSTANCE.handle(callWithAllArguments(operation));
        for (ProofStyle style : ProofStyle.values()) {
            Wire wire = new Wire(style, SoapVersion.V11, "https://localhost/", new CurrentChoices());
            assertThatCode(() -> ResponseWriter.result(wire, operation, value)).doesNotThrowAnyException();
        }
        assertThat(ShapeOnly.INSTANCE.handle(callWithAllArguments(operation))).isEqualTo(value);
    }

    @Test
    void everyFieldHasAValue() {
        assertThat(ShapeOnly.value("tags", "SOAPTagArray")).isEqualTo(List.of(Map.of("id", 1, "name", "name")));
        ProofCatalog.load().types().stream()
                .filter(type -> !type.isArray())
                .forEach(type -> assertThat((Map<?, ?>) ShapeOnly.value("x", type.name()))
                        .hasSameSizeAs(type.fields()));
    }

    @Test
    void theIdBehindTheSessionIsRequired() {
        ProofOperation operation =
                ProofCatalog.load().latest().find("getProofURL").orElseThrow();
        ProofCall empty = new ProofCall(operation, Map.of(), null, "http://localhost");
        String type = operation.parameters().get(1).type();
        assertThatThrownBy(() -> ShapeOnly.INSTANCE.handle(empty))
                .isInstanceOfSatisfying(
                        ProofFault.class, fault -> assertThat(fault.code()).isEqualTo("400"))
                .hasMessage("Required " + type + " parameter 'FileID' is not present.");
    }
}
