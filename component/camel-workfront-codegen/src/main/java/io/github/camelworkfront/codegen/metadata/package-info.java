/**
 * What objects consist of, as a tenant, a saved file or the bundled catalogue describes it. Start with {@code Metadata}.
 */
package io.github.camelworkfront.codegen.metadata;
