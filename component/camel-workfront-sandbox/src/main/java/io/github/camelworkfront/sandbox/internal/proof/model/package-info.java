/**
 * What a proof is: its version, settings, reviewers, stages, decisions and comments. Nothing here knows SOAP or HTTP; everything that can
 * change is changed by one thread at a time, see {@link io.github.camelworkfront.sandbox.internal.proof.proofs.Proofs}.
 */
package io.github.camelworkfront.sandbox.internal.proof.model;
