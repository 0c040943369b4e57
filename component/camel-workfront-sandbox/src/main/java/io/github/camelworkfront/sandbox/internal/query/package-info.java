/**
 * Reading: from request parameters to filtered, sorted, paged and projected objects, counts and reports.
 *
 * <p>{@link io.github.camelworkfront.sandbox.internal.query.Query} selects,
 * {@link io.github.camelworkfront.sandbox.internal.query.Projection} writes,
 * {@link io.github.camelworkfront.sandbox.internal.query.Report} aggregates. Where nothing is on record these are the
 * choices:
 *
 * <ul>
 *   <li>Joins are inner: a path through an empty reference or collection matches nothing, unless
 *       {@code <reference>_Join=allowingnull} is given.
 *   <li>Negative modifiers match objects without a value, as {@code ne} is recorded to; only {@code nee} does not.
 *   <li>A plain date means its whole day to eq, ne, in, notin and as the upper end of between; to the order modifiers it
 *       is its midnight.
 *   <li>Several values with a modifier other than the list ones: any of them may match (for negative ones: none).
 *   <li>A bare {@code b} or {@code e} in {@code $$TODAYb} means the day; weeks begin on Sunday.
 *   <li>Nulls come last in ascending order; without a sort, and between equals, objects come in the order of IDs.
 *   <li>{@code $$} keys inside {@code filters=} are not honoured; an unprefixed {@code id} is no field.
 * </ul>
 */
package io.github.camelworkfront.sandbox.internal.query;
