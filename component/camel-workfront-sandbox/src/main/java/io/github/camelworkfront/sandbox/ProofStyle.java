package io.github.camelworkfront.sandbox;

import java.util.Arrays;
import java.util.Locale;

/**
 * How the Proof service writes its answers and its WSDL. That it is RPC is certain, which of these it is not; the first is the most likely.
 * Requests are understood in any of them whatever the style.
 */
public enum ProofStyle {
    /** rpc/literal: no types on the elements, lists are {@code item} elements. */
    LITERAL,
    /** rpc/encoded: {@code xsi:type} on every element, lists are arrays of SOAP encoding with {@code SOAP-ENC:arrayType}. */
    ENCODED,
    /** rpc/encoded with {@code xsi:type}, but lists are sequences of {@code item} elements. */
    MIXED;

    /** Returns the name used by {@code --proof-style} and under {@code /_sandbox/proof}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a style by its name, in any case.
     *
     * @throws IllegalArgumentException naming the known ones if there is no such style
     */
    public static ProofStyle of(String label) {
        return Arrays.stream(values())
                .filter(style -> style.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown Proof style '" + label + "'; known are "
                        + Arrays.stream(values()).map(ProofStyle::label).toList()));
    }
}
