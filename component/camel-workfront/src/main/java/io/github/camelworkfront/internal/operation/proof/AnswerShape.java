package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.envelope.XmlText;
import io.github.camelworkfront.internal.operation.Result;
import io.github.camelworkfront.internal.response.SoapAnswer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.converter.stream.InputStreamCache;

/** From an answer of Workfront Proof to a result: its value, its response element as text, or its bytes. */
final class AnswerShape {

    /** What names the one thing that a result is; a reviewer has also the id of its proof, so that the order counts. */
    private static final List<String> IDS = List.of(
            "id",
            "recipient_id",
            "stage_id",
            "member_id",
            "group_id",
            "proof_id",
            "file_id",
            "workflow_template_id",
            "actionID");

    private final OutputFormat format;

    AnswerShape(ProofSetup setup) {
        this.format = setup.format();
    }

    /** Whether the answer has to be kept as it comes. */
    boolean wantsWhole() {
        return format == OutputFormat.raw;
    }

    Result of(SoapAnswer answer) {
        return new Result(value(answer), id(answer.value()), Map.of());
    }

    /** Of a call whose type nobody knows: the response element, unless the untouched answer is wanted. */
    Result ofRaw(SoapAnswer answer, String operation) {
        Object body = wantsWhole() ? new InputStreamCache(answer.bytes()) : XmlText.of(answer.element());
        return new Result(body, null, Map.of(WorkfrontConstants.OPERATION, operation));
    }

    private Object value(SoapAnswer answer) {
        return switch (format) {
            case raw -> new InputStreamCache(answer.bytes());
            case xml -> XmlText.of(answer.element());
            case map, json, node -> answer.value();
        };
    }

    private static String id(Object value) {
        return value instanceof Map<?, ?> map
                ? IDS.stream()
                        .map(map::get)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
