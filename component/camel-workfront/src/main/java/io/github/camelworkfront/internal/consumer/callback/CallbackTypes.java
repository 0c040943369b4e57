package io.github.camelworkfront.internal.consumer.callback;

import io.github.camelworkfront.WorkfrontProofCallbackType;
import io.github.camelworkfront.WorkfrontProofCode;
import io.github.camelworkfront.internal.plan.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What callbacks are for. Requests number the types and answers name them (Adobe, "setProofCallback"); more names have been
 * seen in answers than there are numbers on record, so that a word which is none of the known ones passes as it is.
 */
final class CallbackTypes {

    private static final int FIRST_OF_ACCOUNTS = 20;

    private CallbackTypes() {}

    /**
     * The option {@code callbackTypes}, each type once.
     *
     * @param forProof whether the callbacks of one proof are wanted, and not those of the account
     * @throws IllegalArgumentException for none, and for a type of accounts where one proof is meant
     */
    static List<String> of(String option, boolean forProof) {
        Map<String, String> types = new LinkedHashMap<>();
        List<String> words = Words.of(option);
        if (words == null || words.isEmpty()) {
            throw new IllegalArgumentException("callbackTypes is missing; write for example"
                    + " callbackTypes=decisions,comments (there are " + known() + ")");
        }
        for (String word : words) {
            Optional<WorkfrontProofCallbackType> known = find(word);
            if (forProof && known.isPresent() && known.get().number() >= FIRST_OF_ACCOUNTS) {
                throw new IllegalArgumentException(
                        "callbackTypes has '" + word + "', which only accounts have; leave out the option fileId");
            }
            types.putIfAbsent(same(word), word);
        }
        return List.copyOf(types.values());
    }

    private static Optional<WorkfrontProofCallbackType> find(String word) {
        return WorkfrontProofCode.find(WorkfrontProofCallbackType.class, word);
    }

    private static String known() {
        return Arrays.stream(WorkfrontProofCallbackType.values())
                .map(WorkfrontProofCallbackType::label)
                .collect(Collectors.joining(", "));
    }

    /** The same for a name and a number that mean the same type. */
    static String same(String type) {
        return find(type)
                .map(known -> String.valueOf(known.number()))
                .orElseGet(() -> type.trim().toLowerCase(Locale.ROOT));
    }
}
