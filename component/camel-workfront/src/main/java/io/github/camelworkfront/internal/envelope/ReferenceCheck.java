package io.github.camelworkfront.internal.envelope;

import java.util.IdentityHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Follows the references of a document once, so that everybody after this can follow them without a thought: each leads
 * somewhere, none leads back to where it stands, and the document that they spell out is neither too deep nor too large.
 */
final class ReferenceCheck {

    private final References references;
    private final XmlLimits limits;
    private final Verdict verdict;
    private final Map<XmlNode, Extent> measured = new IdentityHashMap<>();

    /**
     * @param nodes of an element, all that is in it included
     * @param height elements within elements
     */
    private record Extent(long nodes, int height) {

        static final Extent UNFINISHED = new Extent(0, 0);
    }

    ReferenceCheck(References references, XmlLimits limits, Verdict verdict) {
        this.references = references;
        this.limits = limits;
        this.verdict = verdict;
    }

    void check(XmlNode root) throws XMLStreamException {
        if (references.used()) {
            measure(root, 1);
        }
    }

    /** The call stack is as deep as the document, which the first line bounds. */
    private Extent measure(XmlNode node, int depth) throws XMLStreamException {
        checkDepth(depth);
        Extent known = measured.get(node);
        if (known == Extent.UNFINISHED) {
            throw verdict.refuse("has an element that refers to itself, by way of others or not");
        }
        if (known != null) {
            checkDepth(depth - 1 + known.height());
            return known;
        }
        measured.put(node, Extent.UNFINISHED);
        Extent extent = node.reference() == null ? ofChildren(node, depth) : ofTarget(node.reference(), depth);
        if (extent.nodes() > limits.maxExpandedNodes()) {
            throw verdict.refuse(
                    "has more than " + limits.maxExpandedNodes() + " elements once its references are" + " followed");
        }
        measured.put(node, extent);
        return extent;
    }

    private Extent ofChildren(XmlNode node, int depth) throws XMLStreamException {
        long nodes = 1;
        int height = 0;
        for (XmlNode child : node.content().children()) {
            Extent extent = measure(child, depth + 1);
            nodes += extent.nodes();
            height = Math.max(height, extent.height());
        }
        return new Extent(nodes, height + 1);
    }

    private Extent ofTarget(String id, int depth) throws XMLStreamException {
        XmlNode target = references.get(id);
        if (target == null) {
            throw verdict.refuse("refers to an element that is not in it: '" + Verdict.quoted(id) + "'");
        }
        if (references.isAmbiguous(id)) {
            throw verdict.refuse("refers to an element that is in it more than once: '" + Verdict.quoted(id) + "'");
        }
        Extent extent = measure(target, depth + 1);
        return new Extent(extent.nodes() + 1, extent.height() + 1);
    }

    private void checkDepth(int depth) throws XMLStreamException {
        if (depth > limits.maxDepth()) {
            throw verdict.refuse(
                    "nests deeper than " + limits.maxDepth() + " elements once its references are followed");
        }
    }
}
