package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.WorkfrontProofCallbackType;
import io.github.camelworkfront.WorkfrontProofCode;
import io.github.camelworkfront.WorkfrontProofDecision;
import io.github.camelworkfront.WorkfrontProofNotification;
import io.github.camelworkfront.WorkfrontProofRole;
import io.github.camelworkfront.WorkfrontProofStageLocking;
import io.github.camelworkfront.WorkfrontProofStageTrigger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parameters and fields that take a number which has a name: what the name stands for is put in its place. Numbers pass as
 * they are, since newer versions of the service may have more of them.
 */
enum ProofCodes {
    ROLE(WorkfrontProofRole.values(), of(WorkfrontProofRole.class), true),
    NOTIFICATION(WorkfrontProofNotification.values(), of(WorkfrontProofNotification.class), true),
    /** Accounts can rename decisions, so that words of their own are possible. */
    DECISION(WorkfrontProofDecision.values(), of(WorkfrontProofDecision.class), false),
    STAGE_TRIGGER(WorkfrontProofStageTrigger.values(), of(WorkfrontProofStageTrigger.class), true),
    STAGE_LOCKING(WorkfrontProofStageLocking.values(), of(WorkfrontProofStageLocking.class), true),
    /** The service has more of them than anybody has written down. */
    CALLBACK(WorkfrontProofCallbackType.values(), of(WorkfrontProofCallbackType.class), false);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Exactly as the catalogue spells them: {@code Role} of a workspace is something else. */
    private static final Map<String, ProofCodes> BY_NAME = Map.ofEntries(
            Map.entry("RecipientRole", ROLE),
            Map.entry("DefaultRole", ROLE),
            Map.entry("role", ROLE),
            Map.entry("RecipientEmailNotifications", NOTIFICATION),
            Map.entry("DefaultEmailNotifications", NOTIFICATION),
            // What a group's member gets comes back as default_email_notification.
            Map.entry("DefaultEmailAlert", NOTIFICATION),
            Map.entry("notifications", NOTIFICATION),
            Map.entry("email_notification", NOTIFICATION),
            Map.entry("RecipientDecision", DECISION),
            Map.entry("decision", DECISION),
            Map.entry("start_trigger", STAGE_TRIGGER),
            Map.entry("stage_locking", STAGE_LOCKING));

    private final WorkfrontProofCode[] codes;
    private final Function<String, Optional<? extends WorkfrontProofCode>> find;
    private final boolean closed;

    /** @param closed whether a word that is none of them is a mistake */
    ProofCodes(
            WorkfrontProofCode[] codes, Function<String, Optional<? extends WorkfrontProofCode>> find, boolean closed) {
        this.codes = codes;
        this.find = find;
        this.closed = closed;
    }

    /** @param owner the operation or type that has the parameter */
    static Optional<ProofCodes> of(String owner, String parameter) {
        return parameter.equals("Type") && owner.endsWith("Callback")
                ? Optional.of(CALLBACK)
                : Optional.ofNullable(BY_NAME.get(parameter));
    }

    /**
     * The number in place of its name; what is no name stays.
     *
     * @throws IllegalArgumentException for a word that means nothing, with those that do
     */
    Object numbered(String where, Object value) {
        String text = String.valueOf(value).trim();
        if (text.isEmpty() || NUMBER.matcher(text).matches()) {
            return value;
        }
        Optional<? extends WorkfrontProofCode> code = find.apply(text);
        if (code.isEmpty() && closed) {
            throw new IllegalArgumentException(where + " cannot be '" + text + "'; it can be "
                    + Arrays.stream(codes)
                            .map(c -> c.number() + " (" + c.label() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return code.isPresent() ? code.get().number() : value;
    }

    private static <T extends Enum<T> & WorkfrontProofCode> Function<String, Optional<? extends WorkfrontProofCode>> of(
            Class<T> codes) {
        return text -> WorkfrontProofCode.find(codes, text);
    }
}
