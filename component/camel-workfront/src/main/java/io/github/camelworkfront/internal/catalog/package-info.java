/**
 * What Workfront consists of: object types with their spellings, operations, actions, named queries and arguments, so that
 * a URI is checked before the first call. Start reading at {@link io.github.camelworkfront.internal.catalog.ObjectCatalog}.
 *
 * <p>The data is the resource {@code io/github/camelworkfront/catalog/objects.json}, one object type per line. It was made
 * from Adobe's published metadata of API v14.0 and api-unsupported, Adobe's OpenAPI description of API v19.0 and Adobe's
 * event subscription documentation; its header says which part comes from where and what is known to be incomplete.
 */
package io.github.camelworkfront.internal.catalog;
