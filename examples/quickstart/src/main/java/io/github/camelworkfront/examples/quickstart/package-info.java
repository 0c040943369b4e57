/** Starts the YAML routes of the quickstart, on the sandbox or on a tenant. What it does is in {@code camel/*.camel.yaml}. */
package io.github.camelworkfront.examples.quickstart;
