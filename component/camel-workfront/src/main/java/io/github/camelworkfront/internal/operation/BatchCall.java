package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;

/**
 * One call of a batch, ready to be sent.
 *
 * @param uri     as it travels
 * @param changes whether it can change anything, so that sending it again may do harm
 * @param label   for messages: {@code task/search}
 * @param reading what its part of the answer means
 */
record BatchCall(String uri, boolean changes, String label, Reading reading) {

    /** Makes a result of a part of the batch's answer. */
    @FunctionalInterface
    interface Reading {

        /**
         * @param element JSON: the envelope that the call by itself would have been answered with
         * @throws WorkfrontException for an error in place of a result, and for what is neither
         */
        Result of(byte[] element) throws WorkfrontException;
    }
}
