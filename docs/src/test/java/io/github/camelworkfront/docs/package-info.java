/**
 * Keeps the manual true: routes on its pages are loaded by Camel, code on them is compared with the tested source it was
 * cut from, and links between pages are followed. {@link io.github.camelworkfront.docs.MarkdownPage} is the place to
 * start reading; the classes that end in {@code Test} say what a page has to hold to.
 */
package io.github.camelworkfront.docs;
