/** Lets so many REST requests through at the same time and refuses the others. Start with {@code ConcurrencyService}. */
package io.github.camelworkfront.sandbox.internal.limit;
