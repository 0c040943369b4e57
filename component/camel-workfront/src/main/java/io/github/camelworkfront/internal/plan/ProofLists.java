package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.json.Json;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parameters of Workfront Proof that are text and hold several values, or a document (Adobe, Workfront Proof API). */
final class ProofLists {

    /** Between the values of a text, by the parameter; sources are separated by spaces, their names by a bar. */
    private static final Map<String, String> SEPARATORS =
            Map.of("Recipients", ",", "AccountIDs", ",", "UserIDs", ",", "Hash", " ", "SourceName", " ", "Name", "|");

    private static final String FORM = "Form";
    private static final String RECIPIENTS = "Recipients";

    /** JSON text of an object, or of a list of them. */
    private static final Pattern OBJECTS = Pattern.compile("\\s*(\\[\\s*)?\\{");

    private ProofLists() {}

    /** A list as one text, where the parameter holds several, and a document as JSON; anything else as it is. */
    static Object joined(String parameter, String where, Object value, Json json) {
        if (parameter.equals(FORM) && (value instanceof Map || value instanceof Collection)) {
            return json.text(value);
        }
        Object list = value instanceof Object[] array ? Arrays.asList(array) : value;
        String separator = SEPARATORS.get(parameter);
        boolean plain = list instanceof Collection<?> many
                && many.stream().allMatch(one -> one instanceof CharSequence || one instanceof Number);
        boolean objects = list instanceof Collection
                || list instanceof Map
                || parameter.equals(RECIPIENTS)
                        && list instanceof String text
                        && OBJECTS.matcher(text).lookingAt();
        if (separator != null && !plain && objects) {
            throw new IllegalArgumentException(
                    where + " holds texts alone, as a list or as one text such as " + example(parameter));
        }
        if (separator == null || !plain) {
            return value;
        }
        return ((Collection<?>) list).stream().map(String::valueOf).collect(Collectors.joining(separator));
    }

    /** People look here for what addProofReviewers has under the same name. */
    private static String example(String parameter) {
        return parameter.equals(RECIPIENTS)
                ? "'jane@example.com,bo@example.com'; reviewers with a role are added by workfront:proof:addProofReviewers"
                : "'one" + SEPARATORS.get(parameter) + "two'";
    }
}
