package io.github.camelworkfront.internal.client;

import io.github.camelworkfront.internal.envelope.XmlNode;
import io.github.camelworkfront.internal.plan.ProofRequest;
import java.util.List;
import java.util.stream.Stream;

/** What an element of the caller's own holds that no message may show, should the service repeat it. */
final class RawSecrets {

    private RawSecrets() {}

    static List<String> of(XmlNode element) {
        return texts(element).filter(text -> !text.isBlank()).distinct().toList();
    }

    private static Stream<String> texts(XmlNode element) {
        Stream<String> own = ProofRequest.isSecret(element.name())
                ? Stream.of(element.text(), element.text().strip())
                : Stream.empty();
        return Stream.concat(own, element.children().stream().flatMap(RawSecrets::texts));
    }
}
