/** What a request brings along for everything that handles it. */
package io.github.camelworkfront.sandbox.internal.context;
