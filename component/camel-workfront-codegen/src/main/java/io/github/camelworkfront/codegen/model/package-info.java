/**
 * What is going to be written: names that are right in Java and never meet, and types. Pure; reads and writes nothing. Start with
 * {@code ModelBuilder}.
 */
package io.github.camelworkfront.codegen.model;
