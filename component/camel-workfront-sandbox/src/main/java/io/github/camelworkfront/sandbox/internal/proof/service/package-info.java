/** The Proof service over HTTP: addresses, order of checks, answers. Start with {@code ProofService}. */
package io.github.camelworkfront.sandbox.internal.proof.service;
