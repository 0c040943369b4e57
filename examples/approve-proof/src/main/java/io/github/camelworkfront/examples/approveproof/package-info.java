/** Starts the YAML routes that have artwork approved, on the sandbox or on a tenant. What it does is in {@code camel/*.camel.yaml}. */
package io.github.camelworkfront.examples.approveproof;
