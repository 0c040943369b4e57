/**
 * One class for each family of operations: which requests an exchange needs, in which order, and what its answer is.
 * {@link Operations} is the table that leads from the URI to them.
 */
package io.github.camelworkfront.internal.operation;
