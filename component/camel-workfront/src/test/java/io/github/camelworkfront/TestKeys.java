package io.github.camelworkfront;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** An RSA key that is made for each run of the tests, in the forms that people have. */
public final class TestKeys {

    private static final KeyPair PAIR = pair("RSA", 2048);

    public static final RSAPrivateKey KEY = (RSAPrivateKey) PAIR.getPrivate();
    public static final RSAPublicKey PUBLIC_KEY = (RSAPublicKey) PAIR.getPublic();
    public static final String PKCS8 = pem("PRIVATE KEY", KEY.getEncoded());
    public static final String PKCS1 = pem("RSA PRIVATE KEY", pkcs1(KEY.getEncoded()));
    public static final String PUBLIC = pem("PUBLIC KEY", PUBLIC_KEY.getEncoded());

    private TestKeys() {}

    public static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    /** PKCS#8 holds the PKCS#1 structure as an octet string, behind 26 bytes for the version and the algorithm. */
    private static byte[] pkcs1(byte[] pkcs8) {
        return Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
    }
}
