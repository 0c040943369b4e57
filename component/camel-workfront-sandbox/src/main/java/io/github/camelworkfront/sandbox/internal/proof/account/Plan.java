package io.github.camelworkfront.sandbox.internal.proof.account;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A billing plan, a {@code SOAPPlanObject}. Names, prices and limits are invented; 0 is no limit, storage is in megabytes. */
public enum Plan {
    /** For one team. */
    SELECT(1, "Select", "199.00", 5, 10_000, 100),
    /** For an agency; what an account has that nobody said anything of. */
    PREMIUM(2, "Premium", "599.00", 50, 100_000, 2_000),
    /** Without limits. */
    ENTERPRISE(3, "Enterprise", "0.00", 0, 0, 0);

    private final int id;
    private final String label;
    private final BigDecimal price;
    private final int users;
    private final int storage;
    private final int proofs;

    Plan(int id, String label, String price, int users, int storage, int proofs) {
        this.id = id;
        this.label = label;
        this.price = new BigDecimal(price);
        this.users = users;
        this.storage = storage;
        this.proofs = proofs;
    }

    /** Finds a plan by its id. */
    public static Optional<Plan> of(int id) {
        return Arrays.stream(values()).filter(plan -> plan.id == id).findFirst();
    }

    /** Returns the id. */
    public int id() {
        return id;
    }

    /** Returns how many users it allows; 0 for any number. */
    public int users() {
        return users;
    }

    /** Returns how much may be stored in megabytes; 0 for any amount. */
    public int storage() {
        return storage;
    }

    /** Returns how many proofs it allows; 0 for any number. */
    public int proofs() {
        return proofs;
    }

    /** Returns the plan as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("id", id)
                .and("name", label)
                .and("price", price)
                .and("enterprise", this == ENTERPRISE)
                .and("user_limit", users)
                .and("storage_limit", storage)
                .and("proof_limit", proofs)
                .and("type", id)
                .asMap();
    }
}
