package io.github.camelworkfront.sandbox.internal.proof.account;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** An organisation: its settings, and what its people made beside proofs. Thread-safe. */
public final class Account {

    private static final List<String> ACTIONS = List.of("TO DO", "DONE", "WON'T DO");

    private final int id;
    private final Integer parentId;
    private final Instant since;
    private final Shelf<Tag> tags = new Shelf<>();
    private final Workspaces workspaces = new Workspaces();
    private final Shelf<Group> groups = new Shelf<>();
    private final Shelf<WorkflowTemplate> templates = new Shelf<>();
    private final Shelf<Decision> decisions = Decision.standard();
    private final Shelf<DecisionReason> reasons = new Shelf<>();
    private final Shelf<CommentAction> actions = new Shelf<>();
    private final Contacts contacts = new Contacts();
    private final ActivityLog log = new ActivityLog();
    private final AtomicReference<Settings> settings;

    /**
     * What an account is called and how it is set up.
     *
     * @param name the name of the organisation
     * @param details address, telephone numbers, domain and the caller's own reference
     * @param passwords the rules for passwords
     * @param defaults what reviewers are shown
     * @param plan what is paid for
     */
    public record Settings(
            String name, Details details, PasswordRules passwords, ProofingDefaults defaults, Plan plan) {

        /** Returns the settings with another name and other details. */
        public Settings with(String newName, Details others) {
            return new Settings(newName, others, passwords, defaults, plan);
        }

        /** Returns the settings with other rules for passwords. */
        public Settings with(PasswordRules rules) {
            return new Settings(name, details, rules, defaults, plan);
        }

        /** Returns the settings with something else to show to reviewers. */
        public Settings with(ProofingDefaults others) {
            return new Settings(name, details, passwords, others, plan);
        }

        /** Returns the settings with another plan. */
        public Settings with(Plan other) {
            return new Settings(name, details, passwords, defaults, other);
        }
    }

    Account(int id, Integer parentId, String name, Instant since) {
        this.id = id;
        this.parentId = parentId;
        this.since = since;
        this.settings = new AtomicReference<>(
                new Settings(name, Details.NONE, PasswordRules.STANDARD, ProofingDefaults.STANDARD, Plan.PREMIUM));
        for (int action = 1; action <= ACTIONS.size(); action++) {
            actions.add(action, new CommentAction(action, ACTIONS.get(action - 1), true));
        }
    }

    /** Returns the id of the organisation. */
    public int id() {
        return id;
    }

    /** Returns the account of which it is a satellite; null if it is none. */
    public Integer parentId() {
        return parentId;
    }

    /** Returns since when there is the account. */
    public Instant since() {
        return since;
    }

    /** Returns name and set-up. */
    public Settings settings() {
        return settings.get();
    }

    /** Changes name and set-up, and returns what became of them. */
    public Settings settings(UnaryOperator<Settings> change) {
        return settings.updateAndGet(change);
    }

    /** Returns the tags. */
    public Shelf<Tag> tags() {
        return tags;
    }

    /** Returns the workspaces. */
    public Workspaces workspaces() {
        return workspaces;
    }

    /** Returns the groups. */
    public Shelf<Group> groups() {
        return groups;
    }

    /** Returns the workflow templates. */
    public Shelf<WorkflowTemplate> templates() {
        return templates;
    }

    /** Returns the decisions that reviewers may take, from 0 to 4. */
    public Shelf<Decision> decisions() {
        return decisions;
    }

    /** Returns the reasons that reviewers may give for them. */
    public Shelf<DecisionReason> reasons() {
        return reasons;
    }

    /** Returns what comments are marked with. That there are three at first, and which, is a choice. */
    public Shelf<CommentAction> actions() {
        return actions;
    }

    /** Returns the people who are known and no users. */
    public Contacts contacts() {
        return contacts;
    }

    /** Returns what happened. */
    public ActivityLog log() {
        return log;
    }
}
