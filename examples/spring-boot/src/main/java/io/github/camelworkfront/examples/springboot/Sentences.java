package io.github.camelworkfront.examples.springboot;

import io.github.camelworkfront.WorkfrontConstants;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/** Says in words what a message of Workfront means. */
@Component
public class Sentences {

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "status", Map.of("NEW", "new", "INP", "in progress", "CPL", "complete"),
            "priority", Map.of("0", "none", "1", "low", "2", "normal", "3", "high", "4", "urgent"));

    /**
     * A task that was pushed.
     *
     * @param before the task as it was; null unless it was changed
     */
    public String ofTask(
            @Body Map<String, Object> task,
            @Header(WorkfrontConstants.EVENT_TYPE) String type,
            @ExchangeProperty(WorkfrontConstants.OLD_STATE) Map<String, Object> before) {
        return "Task “" + task.get("name") + "” "
                + switch (type) {
                    case "CREATE" -> "is new";
                    case "DELETE" -> "is gone";
                    default -> change(task, before == null ? Map.of() : before);
                };
    }

    private static String change(Map<String, Object> task, Map<String, Object> before) {
        return List.of("status", "priority", "percentComplete", "plannedCompletionDate", "name").stream()
                .filter(field -> task.containsKey(field) && !Objects.equals(task.get(field), before.get(field)))
                .findFirst()
                .map(field -> sentence(field, task.get(field)))
                .orElse("has changed");
    }

    private static String sentence(String field, Object value) {
        return switch (field) {
            case "status", "priority" ->
                "has the " + field + " " + WORDS.get(field).getOrDefault(String.valueOf(value), String.valueOf(value));
            case "percentComplete" -> "is done to " + value + " %";
            case "plannedCompletionDate" -> "has another due date";
            default -> "has another name";
        };
    }

    /** An issue that was polled: what it is now; what it was is not known. */
    public String ofIssue(@Body Map<String, Object> issue, @Header(WorkfrontConstants.EVENT_TYPE) String type) {
        return "Issue “" + issue.get("name") + "” " + ("CREATE".equals(type) ? "is new" : "has changed");
    }

    /** @param proof with the decision that now stands */
    public String ofProof(@Body Map<String, Object> proof) {
        return "Proof “" + proof.get("filename") + "”: "
                + String.valueOf(proof.get("decision")).toLowerCase(Locale.ROOT);
    }
}
