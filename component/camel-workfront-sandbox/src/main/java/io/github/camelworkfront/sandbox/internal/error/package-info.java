/** The errors that Workfront is known to answer with, one factory each. Whoever throws one decides nothing about HTTP bodies. */
package io.github.camelworkfront.sandbox.internal.error;
