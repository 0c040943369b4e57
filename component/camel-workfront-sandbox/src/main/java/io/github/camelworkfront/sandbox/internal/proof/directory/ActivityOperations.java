package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Activity;
import io.github.camelworkfront.sandbox.internal.proof.account.Fields;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to a proof and in the account. Choices: the latest comes first, times are UTC as {@code yyyy-MM-dd HH:mm:ss}, and a
 * {@code LogID} is one of {@code activity}, which lists everything, and {@code emails}, which lists what came with a message; any other,
 * or none, is as {@code activity}.
 */
final class ActivityOperations {

    private static final String EMAILS = "emails";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Directory directory;

    ActivityOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations.with("getActivity", this::ofProof).with("getActivityLog", this::log);
    }

    private List<Map<String, Object>> ofProof(ProofCall call) {
        int proof = directory
                .desk()
                .require(call.requiredNumber("FileID"), call.user())
                .fileId();
        return Paging.offset(
                call, directory.account(call).log().ofProof(proof).stream().map(ActivityOperations::asFileActivity));
    }

    private static Map<String, Object> asFileActivity(Activity activity) {
        return Fields.of("file_id", activity.fileId())
                .and("filename", activity.filename())
                .and("created_at", time(activity.at()))
                .and("action", activity.action())
                .and("details", activity.details())
                .asMap();
    }

    private List<Map<String, Object>> log(ProofCall call) {
        boolean mailOnly = EMAILS.equalsIgnoreCase(call.text("LogID"));
        return Paging.rows(
                call,
                directory
                        .account(call)
                        .log()
                        .latestFirst()
                        .filter(activity -> !mailOnly || activity.mail() != null)
                        .map(ActivityOperations::asLogEntry));
    }

    private static Map<String, Object> asLogEntry(Activity activity) {
        Optional<Activity.Mail> mail = Optional.ofNullable(activity.mail());
        return Fields.of("created_at", time(activity.at()))
                .and("action", activity.action())
                .and("details", activity.details())
                .and("filename", activity.filename())
                .and("workspace_name", activity.workspaceName())
                .and("user_email", activity.userEmail())
                .and("sent_at", mail.map(sent -> time(activity.at())).orElse(null))
                .and("email_sender", mail.map(Activity.Mail::sender).orElse(null))
                .and("email_recipient", mail.map(Activity.Mail::recipient).orElse(null))
                .and("email_subject", mail.map(Activity.Mail::subject).orElse(null))
                .asMap();
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
