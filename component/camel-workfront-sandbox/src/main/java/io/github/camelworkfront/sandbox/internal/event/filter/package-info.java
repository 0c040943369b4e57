/** The filters of subscriptions: which events they let through. Start with {@code EventFilter}. Knows states as maps and nothing of subscriptions. */
package io.github.camelworkfront.sandbox.internal.event.filter;
