/** Starts the YAML routes that keep a database like Workfront, and shows on the sandbox that a kill leaves no hole. */
package io.github.camelworkfront.examples.mirror;
