/** What {@code proof:} endpoints do for each exchange: calls, files, the raw door and the session. */
package io.github.camelworkfront.internal.operation.proof;
