package io.github.camelworkfront.sandbox;

import java.util.Arrays;
import java.util.List;

/**
 * What the real service does is not on record, or differs between tenants and sources: a client has to cope with each of the values. The
 * first value is what the sandbox does unless told otherwise.
 */
public enum Choice {
    /** How a list of event subscriptions is wrapped: {@code {"subscriptions":[…],"meta":{…}}} or a bare array. */
    SUBSCRIPTION_LIST("subscription-list", "wrapped", "array"),
    /** How a subscription is spelled: all in camel case, or with the {@code date_created} and {@code subscription_url} of the manual. */
    SUBSCRIPTION_SPELLING("subscription-spelling", "camel-case", "mixed"),
    /** What is answered to a create besides the {@code Location}: ID and version, or nothing as in older editions of the manual. */
    SUBSCRIPTION_CREATED("subscription-created", "body", "empty"),
    /** The body of an error of the event subscription service. */
    SUBSCRIPTION_ERRORS("subscription-errors", "body", "empty"),
    /** The version of the messages of new subscriptions. Where it is {@code v1}, as before the spring of 2025, both can be set. */
    SUBSCRIPTION_VERSION("subscription-version", "v2", "v1"),
    /** How events carry the token of their subscription in {@code Authorization}: as it is, or behind {@code Bearer}. */
    EVENT_AUTHORIZATION("event-authorization", "bare", "bearer"),
    /** Whether each event comes by itself, or up to ten that wait for the same address come as one array, also where it is only one. */
    EVENT_ARRAYS("event-arrays", "single", "array"),
    /** What filters of a DELETE on the new state look at: the empty new state, so that they never fire, or the last state. */
    EVENT_DELETE_FILTERS("event-delete-filters", "new-state", "last-state"),
    /** What becomes of the health of an address when its last subscription is deleted: forgotten, which unfreezes it, or kept. */
    EVENT_URL_HEALTH("event-url-health", "forgotten", "kept"),
    /** Whether event subscriptions take an API key, in {@code apiKey} or as older editions of the manual say in {@code Authorization}. */
    SUBSCRIPTION_API_KEY("subscription-api-key", "refused", "accepted"),
    /** Whether event subscriptions need the token of an IMS user in {@code X-User-Token}, as on tenants that sign in with Adobe IMS. */
    SUBSCRIPTION_USER_TOKEN("subscription-user-token", "optional", "required"),
    /**
     * How strictly a call with an Adobe IMS token is asked for its organisation, the header {@code x-gw-ims-org-id}: one that names another
     * is refused, one without it is refused too, or it is not looked at. Adobe's JavaScript client sends it always.
     */
    IMS_ORGANIZATION_HEADER("ims-organization-header", "optional", "required", "ignored"),
    /**
     * Whether uploaded content is kept on disk. Discarded, only its length and digest are known, and as many bytes of zero come back; for
     * tests with files that would fill a disk.
     */
    FILES("files", "kept", "discarded"),
    /** Whether the tenant has the actions {@code createLargeDocument} and {@code completeLargeDocument}. */
    LARGE_FILES("large-files", "present", "absent"),
    /** How a download without a session is refused: 401, or a redirect to the page where people log in. */
    DOWNLOAD_REFUSAL("download-refusal", "unauthorized", "login-redirect"),
    /** How long Workfront Proof works on a new proof: not at all, or a minute on the sandbox's clock. */
    PROOF_PROCESSING("proof-processing", "at-once", "one-minute"),
    /**
     * What whoever creates a proof is on it when he is not among its recipients: a reviewer of whom no decision is asked, or an author, on
     * whose decision the proof waits as well.
     */
    PROOF_CREATOR_ROLE("proof-creator-role", "reviewer", "author"),
    /** The name of the one element in the response of a Proof operation. */
    PROOF_PART_NAME("proof-part-name", "return", "result"),
    /**
     * How Proof writes an object that an answer has twice: again, or by a reference ({@code href}) to the first, which then has an
     * {@code id}, as PHP's SOAP server does in every style if the two are one object to it.
     */
    PROOF_REFERENCES("proof-references", "inline", "href"),
    /**
     * How Proof writes what has no value: an empty element in literal and {@code xsi:nil} in encoded style, optional fields left out; or all
     * of them in one of these ways.
     */
    PROOF_NULLS("proof-nulls", "usual", "nil", "empty", "absent"),
    /** In which order Proof writes the fields of an object. */
    PROOF_FIELD_ORDER("proof-field-order", "schema", "shuffled"),
    /** Whether objects of Proof have fields that the schema does not know, as those of later editions do. */
    PROOF_UNKNOWN_FIELDS("proof-unknown-fields", "none", "added"),
    /** How Proof writes a list of one: as a list, or as the bare item where the list is meant. */
    PROOF_ONE_ITEM("proof-one-item", "list", "bare"),
    /**
     * What Proof operations do: work on what the account holds as far as their behaviour is known, or all but those that open and end
     * sessions only answer a value of their type that is the same every time. For tests of how calls are written and answers read.
     */
    PROOF_BEHAVIOUR("proof-behaviour", "stateful", "shape-only"),
    /** Whether Proof calls need a lane of the {@link Concurrency} limit as REST requests do. */
    PROOF_CONCURRENCY("proof-concurrency", "unlimited", "limited");

    private final String label;
    private final List<String> values;

    Choice(String label, String... values) {
        this.label = label;
        this.values = List.of(values);
    }

    /** Returns the name used under {@code /_sandbox/choices}. */
    public String label() {
        return label;
    }

    /** Returns the values that there are, the default first. */
    public List<String> options() {
        return values;
    }

    /**
     * Finds a choice by its name.
     *
     * @throws IllegalArgumentException naming the known ones if there is no such choice
     */
    public static Choice of(String label) {
        return Arrays.stream(values())
                .filter(choice -> choice.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown choice '" + label + "'; known are "
                        + Arrays.stream(values()).map(Choice::label).toList()));
    }

    /**
     * Checks that a value is one of this choice.
     *
     * @throws IllegalArgumentException naming the right ones if it is not
     */
    public void check(String value) {
        if (!values.contains(value)) {
            throw new IllegalArgumentException(label + " must be one of " + values + ", not '" + value + "'");
        }
    }
}
