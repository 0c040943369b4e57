/** Pictures of what was uploaded. */
package io.github.camelworkfront.sandbox.internal.proof.picture;
