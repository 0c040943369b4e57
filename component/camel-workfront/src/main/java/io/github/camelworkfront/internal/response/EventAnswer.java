package io.github.camelworkfront.internal.response;

/**
 * What the event subscription service said.
 *
 * @param body     Map, List or scalar; null for an empty answer
 * @param location the header of that name, null without one
 */
public record EventAnswer(Object body, String location) {}
