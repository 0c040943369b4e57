package io.github.camelworkfront.sandbox.internal.proof.model;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Somebody who looks at a proof. */
public final class Reviewer {

    private final int id;
    private final String email;
    private final String code = Tokens.next();
    private String name;
    private String position = "";
    private Role role;
    private String notifications;
    private LocalDateTime deadline;
    private int stageId;
    private boolean primary;
    private Decision decision = Decision.PENDING;
    private Instant decidedAt;
    private boolean sent;
    private boolean opened;

    /**
     * @param id his id on this proof
     * @param email his address, which makes him the same person on other proofs
     * @param name his name; null for the part of the address before the {@code @}
     * @param notifications number of his e-mail setting
     */
    public Reviewer(int id, String email, String name, Role role, String notifications) {
        this.id = id;
        this.email = email;
        this.name = name == null ? email.replaceFirst("@.*", "") : name;
        this.role = role;
        this.notifications = notifications;
    }

    public int id() {
        return id;
    }

    public String email() {
        return email;
    }

    /** Returns what stands in his personal address and cannot be guessed. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public void name(String text) {
        name = text;
    }

    public String position() {
        return position;
    }

    public void position(String text) {
        position = text;
    }

    public Role role() {
        return role;
    }

    /** Changes his role; who may no longer decide has not decided. */
    public void role(Role other) {
        role = other;
        if (!role.decides()) {
            decision = Decision.PENDING;
            decidedAt = null;
            primary = false;
        }
    }

    public String notifications() {
        return notifications;
    }

    public void notifications(String number) {
        notifications = number;
    }

    /** Returns his own deadline, empty if the proof's is his. */
    public Optional<LocalDateTime> deadline() {
        return Optional.ofNullable(deadline);
    }

    public void deadline(LocalDateTime time) {
        deadline = time;
    }

    /** Returns the id of his stage, 0 on a proof without stages. */
    public int stageId() {
        return stageId;
    }

    public void stageId(int stage) {
        stageId = stage;
    }

    /** Tells whether his decision alone counts. */
    public boolean primary() {
        return primary;
    }

    public void primary(boolean alone) {
        primary = alone;
    }

    public Decision decision() {
        return decision;
    }

    /** Returns when he decided, empty while he has not. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Keeps his decision; pending takes a former one back. */
    public void decide(Decision other, Instant now) {
        decision = other;
        decidedAt = other.made() ? now : null;
    }

    /** Tells whether he was written to. */
    public boolean sent() {
        return sent;
    }

    public void markSent() {
        sent = true;
    }

    public boolean opened() {
        return opened;
    }

    public void markOpened() {
        opened = true;
    }
}
