/** Operations whose behaviour is not known. Start with {@code ShapeOnly}. */
package io.github.camelworkfront.sandbox.internal.proof.shape;
