package io.github.camelworkfront.sandbox.internal.proof.account;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param at when
 * @param userEmail the address of who did it; null if nobody was signed in
 * @param action what was done, such as {@code Proof created}
 * @param details what tells it from others of its kind; null for nothing
 * @param fileId the proof that it was done to; null for none
 * @param filename the name of that proof; null for none
 * @param workspaceName the name of the workspace that it was done in or to; null for none
 * @param mail the message that went out; null for none
 */
public record Activity(
        Instant at,
        String userEmail,
        String action,
        String details,
        Integer fileId,
        String filename,
        String workspaceName,
        Mail mail) {

    /**
     * A message that would have gone out. The sandbox sends none.
     *
     * @param sender the address of who sent it
     * @param recipient the address of who gets it
     * @param subject what it is about
     */
    public record Mail(String sender, String recipient, String subject) {}
}
