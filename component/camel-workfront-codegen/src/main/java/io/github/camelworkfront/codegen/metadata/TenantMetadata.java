package io.github.camelworkfront.codegen.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Asks a tenant what its objects, custom forms and statuses are. The answers stay as they came, less what names the tenant, so that they can be
 * saved and read again with {@link SavedMetadata}.
 */
public final class TenantMetadata {

    private static final String FORM_FIELDS = "name,description,objTypes,catObjCode,categoryParameters:displayOrder,"
            + "categoryParameters:parameter:name,categoryParameters:parameter:label,"
            + "categoryParameters:parameter:dataType,categoryParameters:parameter:displayType,"
            + "categoryParameters:parameter:parameterOptions:label,categoryParameters:parameter:parameterOptions:value";
    private static final String CHOICE_FIELDS = "enumClass,value,label";

    private final Tenant tenant;
    private final Consumer<String> warnings;

    /**
     * @param tenant whom to ask
     * @param warnings is told, in a sentence, what could not be read and is left out
     */
    public TenantMetadata(Tenant tenant, Consumer<String> warnings) {
        this.tenant = tenant;
        this.warnings = warnings;
    }

    /**
     * @param words codes or names of objects, in any case; empty for all
     * @return the answers, sorted
     * @throws IllegalArgumentException if the tenant does not list one of the words
     * @throws IllegalStateException if the tenant cannot be asked, or refuses one of the objects that are named
     */
    public JsonNode read(Collection<String> words) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        ObjectNode objects = answers.putObject("objects");
        Map<String, String> listed = listed();
        if (words.isEmpty()) {
            listed.keySet().forEach(code -> offered(objects, code));
        } else {
            words.stream()
                    .map(word -> code(listed, word))
                    .sorted()
                    .distinct()
                    .forEach(code -> objects.set(code, described(code)));
        }
        answers.set("forms", rows("category", FORM_FIELDS, "custom forms"));
        answers.set("choices", rows("customenum", CHOICE_FIELDS, "statuses and priorities"));
        return answers;
    }

    /** Object codes with their names. */
    private Map<String, String> listed() {
        Map<String, String> names = new TreeMap<>();
        JsonNode list = tenant.ask("metadata/list");
        list.path("objects")
                .forEach(entry -> names.put(
                        entry.path("objCode").asText(), entry.path("name").asText()));
        return names;
    }

    private static String code(Map<String, String> listed, String word) {
        if (listed.containsKey(word)) {
            return word;
        }
        return listed.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(word)
                        || entry.getValue().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The tenant lists no object " + word + Suggestion.of(List.of(word), listed.keySet())));
    }

    private void offered(ObjectNode objects, String code) {
        try {
            objects.set(code, described(code));
        } catch (IllegalStateException e) {
            warnings.accept("The object " + code + " is left out: " + e.getMessage());
        }
    }

    private JsonNode described(String code) {
        // In the component's addresses "proof" is Workfront Proof.
        String word = code.equalsIgnoreCase("PROOF") ? "rest-proof" : code;
        return Answers.tidied(tenant.ask(word + "/metadata"));
    }

    private JsonNode rows(String object, String fields, String what) {
        try {
            return Answers.sorted(tenant.ask(object + "/search?fields=" + fields));
        } catch (IllegalStateException e) {
            warnings.accept("The " + what + " are left out: " + e.getMessage());
            return JsonNodeFactory.instance.arrayNode();
        }
    }
}
