/**
 * Reckons when the tasks of a project happen: pure arithmetic on working time, without a store.
 *
 * <p>Read {@link io.github.camelworkfront.sandbox.internal.timeline.Timeline} first. How Workfront's own scheduler
 * decides in detail is not on record; the rules followed here are listed there.
 */
package io.github.camelworkfront.sandbox.internal.timeline;
