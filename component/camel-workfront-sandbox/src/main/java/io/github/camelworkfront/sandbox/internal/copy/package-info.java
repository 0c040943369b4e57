/** Copies of objects with what they consist of, for the copy operation and for the actions that copy. Start with {@code ObjectCopies}. */
package io.github.camelworkfront.sandbox.internal.copy;
