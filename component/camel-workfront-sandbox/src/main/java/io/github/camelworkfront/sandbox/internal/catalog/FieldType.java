package io.github.camelworkfront.sandbox.internal.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of value a field holds, worked out from its name.
 *
 * <p>This is a choice: no complete model with types is published. {@code is…}, {@code has…} and {@code can…} are
 * booleans, {@code …Date} and {@code …At} are instants, names that end in ID(s) are references, names that speak of
 * amounts, minutes, percent, counts or numbers are numbers, and everything else is text.
 */
public enum FieldType {
    STRING("string"),
    NUMBER("double"),
    BOOLEAN("boolean"),
    DATE_TIME("dateTime"),
    /** One ID, or several in a list. */
    REFERENCE("string");

    private static final Pattern BOOLEANS =
            Pattern.compile("(is|has|can|enable|show)[A-Z].*|personal|preserveBilling|ssoAccessOnly|countAsRevenue"
                    + "|approverCanEditHours|estimateByHours");
    private static final Pattern DATES =
            Pattern.compile(".*[a-z](Date|DateTime|At)|.*Date[0-9]|constraintDate|dueDate");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?i).*(minutes|percent|percentage|number|count|cost|revenue|benefit|hours|rank|score|amount|indent|order)"
                    + "|(?i)(actual|planned|fixed|total|remaining|budgeted|num|number|all)[A-Z]?.*(value|cost|hours|work|duration|required|tasks|likes|replies|children)"
                    + "|percentComplete|targetPercentComplete|priority|severity|budget|duration|work|workRequired|actualWorkRequired|actualWorkCompleted|avgWorkPerDay"
                    + "|workHoursPerDay|fte|cpi|csi|spi|eac|roi|netValue|displaySize|valueAsInt|docSize|hoursPerPoint"
                    + "|billingPerHour|costPerHour|daysLate|resolutionTime|firstResponse|portfolioPriority|risk|logTimeInDays");
    /** Names that look like dates, numbers or references and are text. */
    private static final Set<String> TEXTS = Set.of(
            "extRefID",
            "formatEntryDate",
            "workPerDate",
            "phoneNumber",
            "mobilePhoneNumber",
            "poNumber",
            "buildNumber");

    private static final List<String> REFERENCE_ENDINGS = List.of("ID", "IDs");

    private final String word;

    FieldType(String word) {
        this.word = word;
    }

    /** @return the word of Workfront's metadata for this kind */
    public String word() {
        return word;
    }

    /**
     * @param field a field's name, without any path before it
     * @return the kind of value it holds; text for custom fields, whose kind their parameter knows
     */
    public static FieldType of(String field) {
        if (field.startsWith("DE:") || TEXTS.contains(field)) {
            return STRING;
        }
        if (REFERENCE_ENDINGS.stream().anyMatch(field::endsWith)) {
            return REFERENCE;
        }
        if (BOOLEANS.matcher(field).matches()) {
            return BOOLEAN;
        }
        if (DATES.matcher(field).matches()) {
            return DATE_TIME;
        }
        return NUMBERS.matcher(field).matches() ? NUMBER : STRING;
    }
}
