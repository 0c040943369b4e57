/** Everything that one tenant of the sandbox holds, made anew by a reset. */
package io.github.camelworkfront.sandbox.internal.tenant;
