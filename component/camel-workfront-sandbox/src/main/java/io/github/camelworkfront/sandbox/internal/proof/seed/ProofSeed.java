package io.github.camelworkfront.sandbox.internal.proof.seed;

/** Fills a Proof account. */
@FunctionalInterface
interface ProofSeed {

    /** Makes what belongs to this seed. */
    void apply(SeedCaller caller);
}
