/** The contents of documents: uploads, versions and downloads. Start with {@code FileStore}. */
package io.github.camelworkfront.sandbox.internal.document;
