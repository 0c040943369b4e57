/**
 * A board of what is going on in Workfront. The routes, in {@code camel/*.camel.yaml}, write on a
 * {@link io.github.camelworkfront.examples.springboot.Board}, and the page reads from it.
 */
package io.github.camelworkfront.examples.springboot;
