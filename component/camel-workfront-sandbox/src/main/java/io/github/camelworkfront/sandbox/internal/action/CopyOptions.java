package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The recorded words that say what a copied or moved task, issue or project leaves behind. */
final class CopyOptions {

    private static final Set<String> WORDS = Set.of(
            "clearApprovers",
            "clearAssignments",
            "clearConstraints",
            "clearCustomData",
            "clearDocuments",
            "clearExpenses",
            "clearFinancials",
            "clearPermissions",
            "clearPredecessors",
            "clearProgress",
            "clearTimedNotifications");

    private final Set<String> chosen;

    private CopyOptions(Set<String> chosen) {
        this.chosen = chosen;
    }

    /** Refuses a word that is not on record, as the service does: {@code unknown copy option: <x>}. */
    static CopyOptions of(List<String> words) {
        words.stream().filter(word -> !WORDS.contains(word)).findFirst().ifPresent(word -> {
            throw WorkfrontFault.unknownCopyOption(word);
        });
        return new CopyOptions(Set.copyOf(words));
    }

    /** The integer bit mask of {@code copyIssue}; other bits are ignored. */
    static CopyOptions ofIssueMask(int mask) {
        Set<String> chosen = new HashSet<>();
        addIf(mask, 2, "clearAssignments", chosen);
        addIf(mask, 4, "clearProgress", chosen);
        addIf(mask, 128, "clearDocuments", chosen);
        addIf(mask, 65_536, "clearUpdates", chosen);
        addIf(mask, 524_288, "clearPermissions", chosen);
        addIf(mask, 1_048_576, "clearCustomData", chosen);
        return new CopyOptions(chosen);
    }

    private static void addIf(int mask, int bit, String word, Set<String> chosen) {
        if ((mask & bit) != 0) {
            chosen.add(word);
        }
    }

    boolean clears(String what) {
        return chosen.contains("clear" + what);
    }
}
