/** Files on their way into Proof: uploaded over plain HTTP, then named by their hash. Start with {@code UploadService}. */
package io.github.camelworkfront.sandbox.internal.proof.upload;
