/**
 * What subscribers are told: a change of an object as the two states of it, and the JSON of both. {@code Event} is a change, {@code EventWriter}
 * writes it.
 */
package io.github.camelworkfront.sandbox.internal.event.message;
