/**
 * Java classes for Workfront objects, made from what a tenant, a saved file or the bundled catalogue says of them. Start with
 * {@link io.github.camelworkfront.codegen.Codegen}.
 */
package io.github.camelworkfront.codegen;
