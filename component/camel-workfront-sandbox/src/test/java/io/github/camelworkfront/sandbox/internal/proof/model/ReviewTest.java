package io.github.camelworkfront.sandbox.internal.proof.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ReviewTest {

    private static final Instant START = Instant.parse("2030-03-01T12:00:00Z");

    /** A proof on which later reviewers decided earlier. */
    private static Proof proof(List<Decision> decisions) {
        Proof proof = new Proof(1, true, 11, "Poster", new Source("p.txt", List.of(), 1), new Chain(), START);
        for (int i = 0; i < decisions.size(); i++) {
            Reviewer reviewer = new Reviewer(i, "r" + i + "@x.example", null, Role.APPROVER, "1");
            reviewer.decide(decisions.get(i), START.plusSeconds(decisions.size() - i));
            proof.review().add(reviewer);
        }
        return proof;
    }

    @Property(tries = 200)
    void nobodyIsBetterThanTheWorst(@ForAll @Size(min = 1, max = 8) List<Decision> decisions) {
        Proof proof = proof(decisions);

        assertThat(decisions).contains(proof.review().decision());
        assertThat(decisions)
                .allMatch(decision ->
                        decision.number() >= proof.review().decision().number());
    }

    @Property(tries = 200)
    void whoMayNotDecideChangesNothing(@ForAll @Size(min = 1, max = 8) List<Decision> decisions, @ForAll Role role) {
        Proof proof = proof(decisions);
        Decision before = proof.review().decision();

        if (!role.decides()) {
            proof.review().add(new Reviewer(99, "z@x.example", null, role, "1"));
        }

        assertThat(proof.review().decision()).isEqualTo(before);
    }

    @Property(tries = 200)
    void thePrimaryDecisionMakerIsAlwaysRight(@ForAll @Size(min = 1, max = 8) List<Decision> decisions) {
        Proof proof = proof(decisions);
        Reviewer last = proof.review().reviewers().get(decisions.size() - 1);

        proof.review().makePrimary(last);

        assertThat(proof.review().decision()).isEqualTo(last.decision());
    }

    @Property(tries = 200)
    void withOneDecisionTheFirstCounts(@ForAll @Size(min = 1, max = 8) List<Decision> decisions) {
        Proof proof = proof(decisions);
        proof.settings().apply(Map.of("LockAfterFirstDecision", true));

        Decision first = Decision.PENDING;
        for (Decision decision : decisions) {
            first = decision.made() ? decision : first;
        }
        assertThat(proof.review().decision()).isEqualTo(first);
    }
}
