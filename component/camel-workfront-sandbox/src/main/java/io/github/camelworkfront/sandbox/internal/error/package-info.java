/**
 * The errors that Workfront is known to answer with, one factory each, and the shapes that its services give them. Whoever throws a
 * {@code WorkfrontFault} decides nothing about HTTP bodies.
 */
package io.github.camelworkfront.sandbox.internal.error;
