/**
 * What goes on, put up by those who know it for whoever looks. It knows none of the others, so that each of them can use it.
 */
package io.github.camelworkfront.internal.board;
