package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.SandboxClock;
import io.github.camelworkfront.sandbox.internal.choice.CurrentChoices;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.service.ProofModules;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The section of {@code COVERAGE.md} that tells what each Proof operation does. */
final class ProofCoverage {

    private ProofCoverage() {}

    static String section() {
        Set<String> stateful = ProofModules.account(new ProofWorld(new SandboxClock(), new CurrentChoices()))
                .handlers()
                .names();
        Collection<ProofOperation> all = ProofCatalog.load().latest().operations();
        return """
                %s of %s operations are stateful, %s are shape only.

                | group | stateful | shape only |
                |---|---|---|
                %s""".formatted(stateful.size(), all.size(), all.size() - stateful.size(), rows(all, stateful));
    }

    private static String rows(Collection<ProofOperation> all, Set<String> stateful) {
        return all.stream()
                .collect(Collectors.groupingBy(ProofOperation::group, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> "| %s | %s | %s |"
                        .formatted(
                                group.getKey(),
                                names(group.getValue(), stateful, true),
                                names(group.getValue(), stateful, false)))
                .collect(Collectors.joining("\n"));
    }

    private static String names(Collection<ProofOperation> operations, Set<String> stateful, boolean wanted) {
        return operations.stream()
                .map(ProofOperation::name)
                .filter(name -> stateful.contains(name) == wanted)
                .sorted()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
    }
}
