/** A small application that does a little of everything and says what came of it; it is compiled once and run on several class paths. */
package io.github.camelworkfront.compat;
