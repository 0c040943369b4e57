package io.github.camelworkfront.internal.response;

import java.io.IOException;

/** An answer that has more than can be meant, which is not read to its end: it may have none. */
final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLargeException(String message) {
        super(message);
    }
}
