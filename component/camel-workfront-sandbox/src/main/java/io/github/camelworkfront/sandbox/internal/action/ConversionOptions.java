package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.List;
import java.util.Set;

/**
 * The recorded option words of conversions; any other is refused.
 *
 * @param chosen the words of the call
 */
record ConversionOptions(List<String> chosen) {

    private static final Set<String> WORDS =
            Set.of("preserveIssue", "preservePrimaryContact", "preserveCompletionDate", "preserveUpdates");

    ConversionOptions {
        chosen.stream().filter(word -> !WORDS.contains(word)).findFirst().ifPresent(word -> {
            throw WorkfrontFault.invalidParameter("options", word);
        });
    }

    boolean preserves(String what) {
        return chosen.contains("preserve" + what);
    }
}
