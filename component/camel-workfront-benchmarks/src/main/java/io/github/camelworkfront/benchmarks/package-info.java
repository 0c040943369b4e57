/**
 * Programs that measure the component on the sandbox and print what they find: {@link
 * io.github.camelworkfront.benchmarks.Benchmarks} knows their names. The performance page of the manual quotes them.
 */
package io.github.camelworkfront.benchmarks;
