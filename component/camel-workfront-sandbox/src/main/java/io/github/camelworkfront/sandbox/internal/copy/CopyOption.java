package io.github.camelworkfront.sandbox.internal.copy;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.form.CustomFields;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a copy leaves behind, by the words on record ("copy"). Which fields and rows a word means is the sandbox's
 * reading of its name.
 */
public enum CopyOption {
    APPROVERS("clearApprovers", List.of("approvalProcessID", "currentApprovalStepID"), List.of()),
    ASSIGNMENTS("clearAssignments", List.of("assignedToID", "roleID", "teamID"), List.of("ASSGN", "TASSGN")),
    CONSTRAINTS("clearConstraints", List.of("taskConstraint", "constraintDate"), List.of()),
    CUSTOM_DATA("clearCustomData", List.of("categoryID"), List.of("OBJCAT")),
    DOCUMENTS("clearDocuments", List.of(), List.of("DOCU")),
    EXPENSES("clearExpenses", List.of(), List.of("EXPNS")),
    FINANCIALS(
            "clearFinancials",
            List.of("costType", "revenueType", "costAmount", "fixedCost", "fixedRevenue", "billingAmount", "budget"),
            List.of()),
    PERMISSIONS("clearPermissions", List.of("accessRules"), List.of()),
    PREDECESSORS("clearPredecessors", List.of(), List.of("PRED", "TPRED")),
    PROGRESS(
            "clearProgress",
            List.of("percentComplete", "status", "actualStartDate", "actualCompletionDate", "actualWorkRequired"),
            List.of()),
    TIMED_NOTIFICATIONS("clearTimedNotifications", List.of("hasTimedNotifications"), List.of("TMNR"));

    private static final Set<CopyOption> OF_ISSUE =
            EnumSet.of(APPROVERS, ASSIGNMENTS, CUSTOM_DATA, DOCUMENTS, PERMISSIONS, PROGRESS);
    private static final Map<String, Set<CopyOption>> BY_CODE = Map.of(
            "TASK", EnumSet.allOf(CopyOption.class),
            "PROJ", EnumSet.complementOf(EnumSet.of(CONSTRAINTS)),
            "OPTASK", OF_ISSUE,
            "TTSK", EnumSet.allOf(CopyOption.class));

    /** The bits of {@code copyIssue}; 65536 stands for updates, which are never copied. */
    private static final Map<Integer, CopyOption> ISSUE_BITS =
            Map.of(2, ASSIGNMENTS, 4, PROGRESS, 128, DOCUMENTS, 524_288, PERMISSIONS, 1_048_576, CUSTOM_DATA);

    private final String word;
    private final List<String> fields;
    private final List<String> rows;

    CopyOption(String word, List<String> fields, List<String> rows) {
        this.word = word;
        this.fields = fields;
        this.rows = rows;
    }

    /**
     * Reads the options of a copy or move.
     *
     * @param code the exact object code of what is copied
     * @param words such as {@code clearProgress}
     * @throws WorkfrontFault row 33 of the recorded errors for a word that objects of this type do not know
     */
    public static Set<CopyOption> read(String code, Collection<String> words) {
        Set<CopyOption> options = EnumSet.noneOf(CopyOption.class);
        for (String word : words) {
            options.add(BY_CODE.getOrDefault(code, Set.of()).stream()
                    .filter(option -> option.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> WorkfrontFault.unknownCopyOption(word)));
        }
        return options;
    }

    /** Reads the integer bit mask of {@code copyIssue}; bits that are not on record are ignored. */
    public static Set<CopyOption> ofIssueMask(int mask) {
        Set<CopyOption> options = EnumSet.noneOf(CopyOption.class);
        ISSUE_BITS.forEach((bit, option) -> {
            if ((mask & bit) != 0) {
                options.add(option);
            }
        });
        return options;
    }

    /** Tells whether a field is left behind. */
    boolean clears(String field) {
        return fields.contains(field) || this == CUSTOM_DATA && field.startsWith(CustomFields.PREFIX);
    }

    /** Tells whether the rows of a type are left behind. */
    boolean clearsRows(String code) {
        return rows.contains(code);
    }
}
