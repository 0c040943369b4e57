/**
 * What is asked: endpoint URI, options, headers and body become immutable values, checked here and refused here when
 * they make no sense. Nothing in this package talks to anybody. Read {@link RestOperation} first: the table of the
 * operations.
 */
package io.github.camelworkfront.internal.plan;
