package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.ApiSupport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Says when an API version is past its support: once for each version, however many endpoints have it. */
public final class VersionNotice {

    private final ApiSupport support = ApiSupport.bundled();
    private final Set<ApiRoot> seen = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final Consumer<String> log;

    public VersionNotice(Clock clock, Consumer<String> log) {
        this.clock = clock;
        this.log = log;
    }

    public void check(ApiRoot root) {
        if (seen.add(root)) {
            support.notice(root, LocalDate.now(clock)).ifPresent(log);
        }
    }
}
