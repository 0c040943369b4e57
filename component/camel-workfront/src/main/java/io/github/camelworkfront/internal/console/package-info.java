/** The board in the developer console, where the application has one. */
package io.github.camelworkfront.internal.console;
