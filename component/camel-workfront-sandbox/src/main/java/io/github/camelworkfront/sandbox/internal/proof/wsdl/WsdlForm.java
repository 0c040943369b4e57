package io.github.camelworkfront.sandbox.internal.proof.wsdl;

import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofEdition;

/**
 * What a WSDL says.
 *
 * @param edition the operations
 * @param style how messages are written
 * @param namespace the target namespace
 * @param address where the service answers
 * @param partName the name of the part of every response
 */
public record WsdlForm(ProofEdition edition, ProofStyle style, String namespace, String address, String partName) {

    /** Returns a type with the prefix of its namespace. */
    String qualified(String type) {
        return (ProofCatalog.load().type(type).isPresent() ? "tns:" : "xsd:") + type;
    }

    /** Tells how the messages use the types: {@code literal} or {@code encoded}. */
    String use() {
        return style == ProofStyle.LITERAL ? "literal" : "encoded";
    }
}
