package io.github.camelworkfront.sandbox.internal.proof.model;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** One version of a proof, or a file that is kept without proofing. */
public final class Proof {

    /** Where a proof stands. */
    public enum State {
        PRESENT,
        ARCHIVED,
        TRASHED
    }

    private final int id;
    private final boolean proofing;
    private final int uploaderId;
    private final Source source;
    private final Chain chain;
    private final Instant uploadedAt;
    private final String token = Tokens.next();
    private final String teamCode = Tokens.next();
    private final Settings settings = new Settings();
    private final Review review;
    private final Workflow workflow;
    private int ownerId;
    private String name;
    private String subject = "";
    private String message = "";
    private String flash = "";
    private String referenceId;
    private LocalDateTime deadline;
    private int workspaceId;
    private int templateId;
    private String linkUrl = "";
    private String linkLabel = "";
    private boolean combined;
    private boolean silent;
    private boolean locked;
    private boolean processed;
    private State state = State.PRESENT;

    /**
     * @param proofing whether it is a proof, and not a mere file
     * @param chain the versions that it becomes one of when it is added to the others
     */
    public Proof(int id, boolean proofing, int uploaderId, String name, Source source, Chain chain, Instant now) {
        this.id = id;
        this.proofing = proofing;
        this.uploaderId = uploaderId;
        this.ownerId = uploaderId;
        this.name = name;
        this.source = source;
        this.chain = chain;
        this.uploadedAt = now;
        this.review = new Review(this);
        this.workflow = new Workflow(review, now);
    }

    public int id() {
        return id;
    }

    /** Tells whether it is a proof, and not a mere file. */
    public boolean proofing() {
        return proofing;
    }

    public int uploaderId() {
        return uploaderId;
    }

    public Source source() {
        return source;
    }

    /** Returns the versions that it is one of. */
    public Chain chain() {
        return chain;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Returns its encoded id. */
    public String token() {
        return token;
    }

    /** Returns what stands in the address for everybody, and cannot be guessed. */
    public String teamCode() {
        return teamCode;
    }

    public Settings settings() {
        return settings;
    }

    /** Returns its reviewers and what they said. */
    public Review review() {
        return review;
    }

    /** Returns its stages; there are none on most proofs. */
    public Workflow workflow() {
        return workflow;
    }

    public int ownerId() {
        return ownerId;
    }

    public void ownerId(int userId) {
        ownerId = userId;
    }

    public String name() {
        return name;
    }

    public void name(String text) {
        name = text;
    }

    public String subject() {
        return subject;
    }

    public void subject(String text) {
        subject = text;
    }

    public String message() {
        return message;
    }

    public void message(String text) {
        message = text;
    }

    /** Returns how Flash is shown: {@code animation}, {@code interactive}, or nothing. */
    public String flash() {
        return flash;
    }

    public void flash(String kind) {
        flash = kind;
    }

    public Optional<String> referenceId() {
        return Optional.ofNullable(referenceId);
    }

    public void referenceId(String reference) {
        referenceId = reference;
    }

    public Optional<LocalDateTime> deadline() {
        return Optional.ofNullable(deadline);
    }

    public void deadline(LocalDateTime time) {
        deadline = time;
    }

    /** Returns the id of the workspace that it lies in, 0 for none. */
    public int workspaceId() {
        return workspaceId;
    }

    public void workspaceId(int workspace) {
        workspaceId = workspace;
    }

    /** Returns the id of the template that its stages came from, 0 for none. */
    public int templateId() {
        return templateId;
    }

    public void templateId(int template) {
        templateId = template;
    }

    public String linkUrl() {
        return linkUrl;
    }

    public String linkLabel() {
        return linkLabel;
    }

    public void linkUrl(String url) {
        linkUrl = url;
    }

    public void linkLabel(String label) {
        linkLabel = label;
    }

    /** Tells whether several files were joined to it. */
    public boolean combined() {
        return combined;
    }

    public void combined(boolean joined) {
        combined = joined;
    }

    /** Tells whether its reviewers are not written to when their stage starts. */
    public boolean silent() {
        return silent;
    }

    public void silent(boolean quiet) {
        silent = quiet;
    }

    public boolean locked() {
        return locked;
    }

    public void locked(boolean shut) {
        locked = shut;
    }

    /** Tells whether it can be looked at. */
    public boolean processed() {
        return processed;
    }

    public void markProcessed() {
        processed = true;
    }

    public State state() {
        return state;
    }

    public void state(State other) {
        state = other;
    }

    /** Tells whether its deadline has passed before it was decided. */
    public boolean late(Instant now) {
        return !locked
                && !review.decision().made()
                && deadline().map(time -> time.isBefore(Dates.local(now))).orElse(false);
    }
}
