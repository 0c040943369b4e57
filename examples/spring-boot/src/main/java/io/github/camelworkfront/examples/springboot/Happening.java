package io.github.camelworkfront.examples.springboot;

import java.time.Instant;

/**
 * Something that happened in Workfront.
 *
 * @param at when the board heard of it
 * @param how it came: pushed, polled or proof
 * @param text a sentence
 */
record Happening(Instant at, String how, String text) {}
