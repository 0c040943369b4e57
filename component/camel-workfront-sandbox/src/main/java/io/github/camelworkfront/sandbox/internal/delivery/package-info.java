/** What events and callbacks have in common: the faults of their delivery. Knows neither. */
package io.github.camelworkfront.sandbox.internal.delivery;
