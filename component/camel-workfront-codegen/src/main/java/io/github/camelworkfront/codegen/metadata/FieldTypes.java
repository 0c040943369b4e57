package io.github.camelworkfront.codegen.metadata;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells the type of a field from its name, where Workfront's own habits of naming leave no doubt. */
final class FieldTypes {

    private static final Pattern LISTS = Pattern.compile(".*IDs");
    private static final Pattern FLAGS = Pattern.compile("(is|has|can)[A-Z].*");
    private static final Pattern DATES = Pattern.compile(".*[a-z]Date|createdAt|updatedAt|dueDate");
    private static final Pattern NUMBERS = Pattern.compile(
            "percentComplete|priority|severity|taskNumber|referenceNumber|.*[a-z](Minutes|Cost|Revenue|Count)"
                    + "|workRequired|actualWorkRequired|numberOf[A-Z].*|durationMinutes");
    private static final Pattern TEXTS =
            Pattern.compile("ID|.*ID|name|.*[a-z]Name|objCode|.*ObjCode|description|URL|.*[a-z]URL|status"
                    + "|condition|title|label|.*[a-z]Label|subject|noteText|emailAddr|username|password|.*[a-z]Password|address|address2"
                    + "|city|state|country|postalCode|.*[a-z]Number|.*[a-z]Expression|.*[a-z]Type|locale|timeZone|wbs|progressStatus"
                    + "|previousStatus|currency");
    /** Names that look like something else: a text in the user's form, minutes by day, and such. */
    private static final Set<String> UNCERTAIN = Set.of("formatEntryDate", "workPerDate", "commitDateRange");

    private FieldTypes() {}

    /** The word that metadata have for the type; empty where the name does not tell. */
    static String of(String field) {
        if (UNCERTAIN.contains(field)) {
            return "";
        }
        if (LISTS.matcher(field).matches()) {
            return "string[]";
        }
        if (FLAGS.matcher(field).matches()) {
            return "boolean";
        }
        if (DATES.matcher(field).matches()) {
            return "dateTime";
        }
        if (NUMBERS.matcher(field).matches()) {
            return "double";
        }
        return TEXTS.matcher(field).matches() ? "string" : "";
    }
}
