package io.github.camelworkfront.sandbox.internal.seed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that are the same in every run, so that a test or a curl line can name an object of a seed. */
public final class SeedIds {

    /** The customer, Workfront's word for the tenant. */
    public static final String CUSTOMER = of("CUST", "sandbox");

    /** The administrator, {@code admin@sandbox.example}. */
    public static final String ADMINISTRATOR = of("USER", "admin@sandbox.example");

    /** The group that everything belongs to unless said otherwise. */
    public static final String DEFAULT_GROUP = of("GROUP", "Default Group");

    /** The schedule of every project. */
    public static final String DEFAULT_SCHEDULE = of("SCHED", "Default Schedule");

    private SeedIds() {}

    /**
     * The id of a seeded object.
     *
     * @param code object code
     * @param key what tells it from the others of its kind, mostly its name (of a user: the e-mail address)
     * @return 32 hexadecimal digits
     */
    public static String of(String code, String key) {
        return UUID.nameUUIDFromBytes((code + '/' + key).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
