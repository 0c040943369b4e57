package io.github.camelworkfront;

/**
 * Which e-mails a reviewer gets, as parameters such as {@code RecipientEmailNotifications} and fields such as
 * {@code notifications} have it.
 */
public enum WorkfrontProofNotification implements WorkfrontProofCode {
    /** What the user has chosen; only when a reviewer is added. */
    USER_SETTING(0, "user setting"),
    /** All new comments and replies. */
    ALL_ACTIVITY(1, "all activity"),
    /** Replies to own comments. */
    REPLIES(2, "replies to my comments"),
    /** One e-mail a day. */
    DAILY_SUMMARY(3, "daily summary"),
    /** One e-mail an hour. */
    HOURLY_SUMMARY(4, "hourly summary"),
    /** Decisions. */
    DECISIONS(5, "decisions only"),
    /** The decision about the whole proof. */
    FINAL_DECISION(6, "final decision"),
    /** None. */
    DISABLED(9, "disabled");

    private final int number;
    private final String label;

    WorkfrontProofNotification(int number, String label) {
        this.number = number;
        this.label = label;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String label() {
        return label;
    }
}
