package io.github.camelworkfront.sandbox.internal.proof.catalog;

/**
 * A field of an object type.
 *
 * @param name the name of its element
 * @param type {@code string}, {@code int}, {@code boolean}, {@code float}, or the name of a {@link ProofType}
 * @param optional whether an answer may leave it out
 */
public record ProofField(String name, String type, boolean optional) {}
