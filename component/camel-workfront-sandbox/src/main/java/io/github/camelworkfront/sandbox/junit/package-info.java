/** The sandbox in JUnit 5 tests. */
package io.github.camelworkfront.sandbox.junit;
