/**
 * What the sandbox holds when it starts: nothing but a way in ({@code empty}), a creative agency at work ({@code demo}),
 * or many tasks (a number).
 *
 * <p>Read {@link io.github.camelworkfront.sandbox.internal.seed.Seeds} first. Seeds are repeatable: the same day gives
 * the same objects with the same ids. Names and texts are in the JSON files beside these classes; all people and firms
 * are invented.
 */
package io.github.camelworkfront.sandbox.internal.seed;
