package io.github.camelworkfront.sandbox.internal.proof.catalog;

/**
 * A parameter of an operation.
 *
 * @param name the name of its element, which is case-sensitive
 * @param type {@code string}, {@code int}, {@code boolean}, or the name of a {@link ProofType}
 */
public record ProofParameter(String name, String type) {}
