package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** People whom the account knows though they are no users of it, such as reviewers from elsewhere; told apart by their address. */
public final class Contacts {

    private final Map<String, Contact> byEmail = new ConcurrentSkipListMap<>();

    /** Remembers somebody who was met; who is known already stays as he is. */
    public void meet(Contact contact) {
        byEmail.putIfAbsent(key(contact.email()), contact);
    }

    /** Finds somebody by his address in any case. */
    public Optional<Contact> find(String email) {
        return Optional.ofNullable(byEmail.get(key(email)));
    }

    /** Gives somebody another address. */
    public void move(String oldEmail, String newEmail) {
        Contact contact = byEmail.remove(key(oldEmail));
        if (contact != null) {
            byEmail.put(key(newEmail), contact.at(newEmail));
        }
    }

    /** Returns everybody in the order of their addresses. */
    public List<Contact> all() {
        return List.copyOf(byEmail.values());
    }

    private static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
