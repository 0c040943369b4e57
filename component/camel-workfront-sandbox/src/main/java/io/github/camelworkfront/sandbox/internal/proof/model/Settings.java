package io.github.camelworkfront.sandbox.internal.proof.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is switched on and off for a proof: the fields of {@code SOAPFileSettingsObject}. Requests set them under other names, and not under
 * the same ones in every operation.
 */
public final class Settings {

    private static final String AUTO_LOCK = "auto_lock";
    private static final String ONE_DECISION = "lock_after_first_decision";

    /** Which field a parameter sets. Two are misspelt in the service's own description. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("DefaultEmailNotifications", "default_email_notifications"),
            Map.entry("DefaultRole", "default_role"),
            Map.entry("AuthorizedOnly", "authorized_only"),
            Map.entry("EnableSubscriptions", "enable_subscriptions"),
            Map.entry("EnableSubscriptionsValidation", "validate_subscriptions"),
            Map.entry("EnableAutoLock", AUTO_LOCK),
            Map.entry("EnableAutoclose", AUTO_LOCK),
            Map.entry("LockAfterFirstDecision", ONE_DECISION),
            Map.entry("EnableOneDecision", ONE_DECISION),
            Map.entry("EnableDownload", "enable_download"),
            Map.entry("EnableTeamURL", "enable_team_url"),
            Map.entry("EnableEmbedPlayer", "enable_embed_player"),
            Map.entry("ShowDashboardLink", "show_dashboard_link"),
            Map.entry("ShowWorkspaceLink", "show_workspace_link"),
            Map.entry("ShowDetailsPageLink", "show_details_page_link"),
            Map.entry("ShowVersionsLink", "show_versions_link"),
            Map.entry("ShowHelpLink", "show_help_link"),
            Map.entry("ShowHelpQuickStartLink", "show_help_quick_start_link"),
            Map.entry("ShowHelpUserGuideLink", "show_help_user_guide_link"),
            Map.entry("ShowHelpWelcomeScreenLink", "show_help_welcome_screen_link"),
            Map.entry("ShowHelpForumLink", "show_help_forum_link"),
            Map.entry("ShowHelpBlogLink", "show_help_blog_link"),
            Map.entry("ShowDashboardFunctions", "show_dashboard_functions"),
            Map.entry("ShowDashboardfunctions", "show_dashboard_functions"),
            Map.entry("ShowCloseIcon", "show_close_icon"),
            Map.entry("ShowPublishToTheWeb", "show_publish_to_the_web"),
            Map.entry("ShowPrintComments", "show_print_comments"),
            Map.entry("ShowEmailAlertSettings", "show_email_alert_settings"),
            Map.entry("ShowEmailAlertSettins", "show_email_alert_settings"),
            Map.entry("EnableElectronicSignatures", "electronic_signatures"),
            Map.entry("ShowSendDecisionConfirmationCheckbox", "show_send_decision_confirmation_checkbox"),
            Map.entry("ShowProofDetails", "show_proof_details"),
            Map.entry("ShowProofWorkflow", "show_proof_workflow"));

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Makes the settings of an account that changed none: what is shown is shown, what restricts is off. */
    public Settings() {
        FIELDS.values().forEach(field -> values.put(field, field.startsWith("show_") || field.startsWith("enable_")));
        values.put("default_email_notifications", "1");
        values.put("default_role", Integer.toString(Role.REVIEWER_APPROVER.number()));
    }

    /**
     * Takes over the settings of a request; what it leaves out stays as it is.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if there is no such role, or only authorized people may look and
     *     anybody may subscribe; nothing is changed then
     */
    public void apply(Map<String, Object> arguments) {
        boolean subscribing = Boolean.TRUE.equals(arguments.get("EnableSubscriptions"));
        boolean authorized = Boolean.TRUE.equals(arguments.get("AuthorizedOnly"));
        if (authorized && subscribing) {
            throw Faults.conflict("AuthorizedOnly needs EnableSubscriptions to be false");
        }
        Object wanted = arguments.get("DefaultRole");
        Role role = Role.of(wanted == null ? null : wanted.toString(), defaultRole());
        FIELDS.forEach((parameter, field) -> {
            if (arguments.get(parameter) != null) {
                values.put(field, arguments.get(parameter));
            }
        });
        if (authorized) {
            values.put("enable_subscriptions", false);
        }
        values.put("default_role", Integer.toString(role.number()));
    }

    /** Returns the role of reviewers for whom nothing else is said. */
    public Role defaultRole() {
        return Role.of(text("default_role"));
    }

    /** Returns the e-mail setting of reviewers for whom nothing else is said. */
    public String defaultNotifications() {
        return text("default_email_notifications");
    }

    /** Tells whether the proof is locked when everybody has decided. */
    public boolean autoLock() {
        return Boolean.TRUE.equals(values.get(AUTO_LOCK));
    }

    /** Tells whether the first decision settles the proof, and locks it. */
    public boolean oneDecision() {
        return Boolean.TRUE.equals(values.get(ONE_DECISION));
    }

    /** Tells whether the file may be downloaded. */
    public boolean download() {
        return Boolean.TRUE.equals(values.get("enable_download"));
    }

    /** Returns the fields of {@code SOAPFileSettingsObject}, but for the primary decision maker. */
    public Map<String, Object> fields() {
        return new LinkedHashMap<>(values);
    }

    private String text(String field) {
        return String.valueOf(values.get(field));
    }
}
