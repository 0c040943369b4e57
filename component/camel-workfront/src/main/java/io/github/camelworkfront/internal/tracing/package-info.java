/** What a trace tells of our calls. The only package that knows Camel's telemetry, which an application need not have. */
package io.github.camelworkfront.internal.tracing;
