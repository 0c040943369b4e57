package io.github.camelworkfront.internal.catalog;

/**
 * A parameter of a Workfront Proof operation, or a field of one of its types.
 *
 * @param name as the service spells it, mistakes of spelling included
 * @param type {@code string}, {@code int}, {@code boolean}, {@code float}, or the name of a {@link ProofType}
 * @param optional whether an answer may leave it out
 */
public record ProofParameter(String name, String type, boolean optional) {}
