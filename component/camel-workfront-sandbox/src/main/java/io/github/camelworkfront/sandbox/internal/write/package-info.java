/**
 * What a write does to the store: which fields it may name, what their values become, and what else follows from it. Start with
 * {@code ObjectWriter}.
 */
package io.github.camelworkfront.sandbox.internal.write;
