/** Plans reviews with generated classes. Start with {@code TypedClasses}. */
package io.github.camelworkfront.examples.typedclasses;
