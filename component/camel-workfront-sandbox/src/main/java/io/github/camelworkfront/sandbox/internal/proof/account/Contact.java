package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Map;

/**
 * Somebody whom the account knows, a {@code SOAPContactObject}. Choices: {@code type} is {@code user} for users of the account and
 * {@code contact} for everybody else, and everybody reviews and approves unless he is told otherwise.
 *
 * @param email his address
 * @param name his name
 * @param company where he works; null if nobody said
 * @param position his position; null if nobody said
 * @param user whether he is a user of the account
 * @param phones telephone, mobile and fax by these names; what is missing nobody said
 */
public record Contact(
        String email, String name, String company, String position, boolean user, Map<String, String> phones) {

    private static final String REVIEWER_AND_APPROVER = "5";

    public Contact {
        phones = Map.copyOf(phones);
    }

    /** Makes a contact of whom no more is known. */
    public static Contact of(String email, String name, String position) {
        return new Contact(email, name, null, position, false, Map.of());
    }

    /** Returns the contact with another address. */
    public Contact at(String newEmail) {
        return new Contact(newEmail, name, company, position, user, phones);
    }

    /** Returns the contact as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("type", user ? "user" : "contact")
                .and("email", email)
                .and("name", name)
                .and("company", company)
                .and("position", position)
                .and("telephone", phones.get("telephone"))
                .and("mobile", phones.get("mobile"))
                .and("fax", phones.get("fax"))
                .and("proofing_defaults", Map.of("default_proof_role", REVIEWER_AND_APPROVER))
                .asMap();
    }
}
