/** Starts the YAML routes that tell what changes in Workfront, on the sandbox or on a tenant. What they do is in {@code camel/*.camel.yaml}. */
package io.github.camelworkfront.examples.receiveevents;
