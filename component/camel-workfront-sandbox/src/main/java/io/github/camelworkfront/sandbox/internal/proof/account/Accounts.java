package io.github.camelworkfront.sandbox.internal.proof.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts of the service, and what they know of their users. Thread-safe. */
public final class Accounts {

    /** The account that is there from the start. */
    public static final int MAIN = 77;

    private final Shelf<Account> accounts = new Shelf<>();
    private final Map<Integer, Details> details = new ConcurrentHashMap<>();
    private final Clock clock;

    /**
     * @param name the name of the account that is there from the start
     * @param domain the first part of its web address
     * @param clock the time
     */
    public Accounts(String name, String domain, Clock clock) {
        this.clock = clock;
        add(MAIN, null, name).settings(settings -> settings.with(name, new Details(Map.of("domain", domain))));
    }

    /**
     * Adds an account.
     *
     * @param parentId the account of which it is a satellite; null for one of its own
     */
    public Account add(int id, Integer parentId, String name) {
        return accounts.add(id, new Account(id, parentId, name, clock.instant()));
    }

    /** Finds an account. */
    public Optional<Account> find(Integer id) {
        return accounts.find(id);
    }

    /** Returns the account that is there from the start. */
    public Account main() {
        return accounts.find(MAIN).orElseThrow();
    }

    /** Returns the satellites of an account. */
    public List<Account> satellites(int accountId) {
        return accounts.stream()
                .filter(account -> Integer.valueOf(accountId).equals(account.parentId()))
                .toList();
    }

    /** Returns what is known of a user. */
    public Details details(int userId) {
        return details.getOrDefault(userId, Details.NONE);
    }

    /** Adds to what is known of a user. */
    public void details(int userId, Map<String, Object> changes) {
        details.merge(userId, new Details(changes), (known, added) -> known.with(added.values()));
    }

    /** Forgets a user. */
    public void forget(int userId) {
        details.remove(userId);
    }
}
