package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.ProofControls;
import io.github.camelworkfront.sandbox.ProofStyle;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of Proof: {@code style}, {@code sessionLife}, {@code badLogins} and {@code lockTime} that go together, {@code uploadLimit} in
 * bytes.
 */
final class ProofText {

    /** The names of the settings. */
    static final String[] NAMES = {"style", "sessionLife", "badLogins", "lockTime", "uploadLimit"};

    private ProofText() {}

    /** Sets what is said; the rest stays as it is. */
    static void apply(Settings settings, ProofControls proof) {
        settings.read("style", ProofStyle::of, "literal, encoded or mixed").ifPresent(proof::style);
        settings.duration("sessionLife").ifPresent(proof::sessionLife);
        Optional<Integer> badLogins = settings.number("badLogins");
        Optional<Duration> lockTime = settings.duration("lockTime");
        if (badLogins.isPresent() != lockTime.isPresent()) {
            throw new IllegalArgumentException("badLogins and lockTime go together, such as badLogins=3&lockTime=PT5M");
        }
        badLogins.ifPresent(count -> proof.lockAfter(count, lockTime.orElseThrow()));
        settings.read("uploadLimit", Long::valueOf, "a number of bytes").ifPresent(proof::uploadLimit);
    }

    /** Tells all of them. */
    static Map<String, Object> describe(ProofControls proof) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("style", proof.style().label());
        description.put("sessionLife", proof.sessionLife().toString());
        description.put("badLogins", proof.badLogins());
        description.put("lockTime", proof.lockTime().toString());
        description.put("uploadLimit", proof.uploadLimit());
        return description;
    }
}
