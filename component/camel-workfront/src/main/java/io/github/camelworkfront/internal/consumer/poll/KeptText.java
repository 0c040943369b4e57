package io.github.camelworkfront.internal.consumer.poll;

import org.apache.camel.spi.StateRepository;

/** A text under one key of a StateRepository, written when it is another than before. Not for several threads at once. */
final class KeptText {

    private final StateRepository<String, String> repository;
    private final String key;
    private String kept;

    /** @param repository null for a text that is not kept */
    KeptText(StateRepository<String, String> repository, String key) {
        this.repository = repository;
        this.key = key;
    }

    /** What is kept; null when there is nothing. */
    String read() {
        kept = repository == null ? null : repository.getState(key);
        return kept;
    }

    void write(String text) {
        if (repository != null && !text.equals(kept)) {
            repository.setState(key, text);
            kept = text;
        }
    }

    /** Whether something is kept, as far as this one has read or written it. */
    boolean hasText() {
        return kept != null;
    }

    boolean isKept() {
        return repository != null;
    }

    /** What is there, and nobody can make sense of. */
    IllegalStateException unreadable(Exception why) {
        return new IllegalStateException(
                "What the offsetRepository has under the key " + key + " cannot be read ("
                        + why.getMessage()
                        + "). Nothing is polled, so that no change is passed over: mend it, or delete"
                        + " the key to begin at since, or name another one with offsetKey",
                why);
    }
}
