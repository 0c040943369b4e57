package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.NearNames;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of parameters or fields as people write them: in any case, and without the underscores that the service has in
 * some and not in others.
 *
 * @param owner for messages: {@code workfront:proof:createProof}, {@code the argument Recipients[0]}
 * @param kind  what they are, for messages: {@code argument} or {@code field}
 * @param known as the service spells them
 */
record ProofNames(String owner, String kind, List<ProofParameter> known) {

    private static final int SUGGESTIONS = 3;

    /** What the service calls the same in one operation or type, and otherwise in another. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("notifications", "email_notification", "RecipientEmailNotifications"),
            Set.of("EnableAutoLock", "EnableAutoclose"),
            Set.of("LockAfterFirstDecision", "EnableOneDecision"),
            Set.of("ParentFileID", "FileID"),
            Set.of("proof_id", "ProofID", "file_id", "FileID"));

    /** The parameter of this name, the exact spelling first. */
    Optional<ProofParameter> find(String name) {
        return known.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .or(() -> known.stream()
                        .filter(p -> p.name().equalsIgnoreCase(name))
                        .findFirst())
                .or(() -> known.stream()
                        .filter(p -> plain(p.name()).equals(plain(name)))
                        .findFirst());
    }

    /** For a name that is none of them: near ones, and all there are. */
    IllegalArgumentException unknown(String name) {
        List<String> near = Stream.concat(
                        same(name),
                        NearNames.among(
                                name, known.stream().map(ProofParameter::name).toList(), SUGGESTIONS)
                                .stream())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
        String possible = known.isEmpty()
                ? "none"
                : known.stream().map(p -> p.name() + " (" + p.type() + ")").collect(Collectors.joining(", "));
        return new IllegalArgumentException(owner + " has no " + kind + " '" + name + "'"
                + NearNames.question(near) + " (it has " + possible
                + "; lenient=true sends it all the same)");
    }

    private Stream<String> same(String name) {
        return SAME.stream()
                .filter(names -> names.stream().anyMatch(one -> plain(one).equals(plain(name))))
                .flatMap(names -> known.stream().map(ProofParameter::name).filter(names::contains));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
