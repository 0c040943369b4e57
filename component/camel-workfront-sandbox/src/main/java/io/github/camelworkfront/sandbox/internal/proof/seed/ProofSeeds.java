package io.github.camelworkfront.sandbox.internal.proof.seed;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.List;

/** The seeds by the name that {@code --seed} takes; all but {@code empty} have the same Proof account. */
public final class ProofSeeds {

    private static final String EMPTY = "empty";
    private static final List<ProofSeed> DEMO = List.of(new DirectorySeed(), new ReviewSeed());

    private ProofSeeds() {}

    /**
     * Fills an account.
     *
     * @param seed the name of the seed, of which others have made sure that there is one
     * @param world an account without more than its standard users
     * @param handlers what the operations do to it
     */
    public static void apply(String seed, ProofWorld world, ProofHandlers handlers) {
        if (!seed.equals(EMPTY)) {
            SeedCaller caller = new SeedCaller(world, handlers);
            DEMO.forEach(part -> part.apply(caller));
        }
    }
}
