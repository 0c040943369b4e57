/** Slow, limited, unauthorised, broken: by name, on request. Start with {@code FaultService}. */
package io.github.camelworkfront.sandbox.internal.fault;
