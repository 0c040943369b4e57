/**
 * What the actions and named queries of the service do. Start with {@code ActionHandler} and {@code ActionRegistry}; everything that the
 * registry does not know is checked and answered by its declared shape only.
 */
package io.github.camelworkfront.sandbox.internal.action;
