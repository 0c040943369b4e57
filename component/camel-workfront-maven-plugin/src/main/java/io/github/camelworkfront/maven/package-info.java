/** Goals of Maven: they read parameters, let codegen do the work, and say what came of it. */
package io.github.camelworkfront.maven;
