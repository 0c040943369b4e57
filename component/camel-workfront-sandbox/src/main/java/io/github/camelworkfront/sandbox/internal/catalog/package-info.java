/**
 * What the sandbox knows of Workfront's object types before any object exists: names, operations, fields, relations,
 * actions and named queries. {@link io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog} is the door.
 *
 * <p>The data is {@code objects.json}: Adobe's published metadata and OpenAPI file, with relations and older fields as
 * a client read them from a real tenant. Where that data is silent (types of fields, targets of references, keys behind
 * collections), the rules are choices; each is written down at the class that makes it.
 */
package io.github.camelworkfront.sandbox.internal.catalog;
