package io.github.camelworkfront.internal.transport;

import java.io.IOException;

/** Makes something of an answer. */
@FunctionalInterface
public interface AnswerReader<T> {
    T read(Answer answer) throws IOException;
}
