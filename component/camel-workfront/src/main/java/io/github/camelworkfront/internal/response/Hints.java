package io.github.camelworkfront.internal.response;

import java.util.List;
import java.util.regex.Pattern;

/** What the service's words mean where they alone do not help; the reasons are on record, the advice is ours. */
final class Hints {

    private static final List<Hint> HINTS = List.of(
            hint("does not support field plannedHours", "planned hours are the field workRequired, in minutes"),
            hint("isTemplate", "templates are objects of their own: workfront:template/…, workfront:templatetask/…"),
            hint("does not support field statusLabel", "only apiVersion=unsupported has it"),
            hint("does not support field refObj(ID|Code)", "a note says what it is about with noteObjCode and objID"),
            hint(
                    "APIModel .* does not support field",
                    "names are case-sensitive and may differ between values of apiVersion; a custom field is written as"
                            + " DE:Budget; one unknown field fails the whole call"),
            hint("APIModel .* does not support", "it may be there in another apiVersion"),
            hint(
                    "Search Parameter value \"OR:",
                    "a group of filters has a number and then a field: filter.OR:1:status, filter.OR:2:priority"),
            hint(
                    "Search Parameter value",
                    "there is no such field to filter by; names are case-sensitive, and a custom field is written as"
                            + " filter.DE:Budget"),
            hint(
                    "Invalid Parameter: (\\w+:)*\\w*Date value",
                    "a date is written as 2026-11-30T17:00:00:000+0100, a day as 2026-11-30; in filters there are words"
                            + " too, such as $$TODAY+7d"),
            hint("is not a top level object", "read and write it as a list inside of the object it belongs to"),
            hint(
                    "are already attached",
                    "a form that is attached already fails the call for all forms: name the others only"),
            hint("cannot be assigned to Role", "give a role that the user has, or none: Workfront then fills it in"),
            hint("no such field: '\\*'", "fields=parameterValues asks for all custom fields"),
            hint("argument type mismatch", "the argument may have to be a list or an object"));

    private static final String GONE =
            "Workfront does not have this API version, or not any more; set a supported one, such as apiVersion=22.0";

    private Hints() {}

    /** Advice for an answer, or null. */
    static String of(int status, String message) {
        return status == 410
                ? GONE
                : HINTS.stream()
                        .filter(hint -> hint.pattern.matcher(message).find())
                        .map(Hint::advice)
                        .findFirst()
                        .orElse(null);
    }

    private static Hint hint(String pattern, String advice) {
        return new Hint(Pattern.compile(pattern), advice);
    }

    private record Hint(Pattern pattern, String advice) {}
}
