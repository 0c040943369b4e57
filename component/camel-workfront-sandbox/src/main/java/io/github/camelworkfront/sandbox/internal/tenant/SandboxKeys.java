package io.github.camelworkfront.sandbox.internal.tenant;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The key pair that is published with the sandbox. */
public final class SandboxKeys {

    private SandboxKeys() {}

    /** Returns the private key as PEM text in PKCS#8. */
    public static String privateKey() {
        return read("sandbox-only-private-key.pem");
    }

    static String publicKey() {
        return read("sandbox-only-public-key.pem");
    }

    private static String read(String file) {
        try (InputStream in = WorkfrontSandbox.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
