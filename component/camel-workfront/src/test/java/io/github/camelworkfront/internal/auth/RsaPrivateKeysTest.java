package io.github.camelworkfront.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.TestKeys;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RsaPrivateKeysTest {

    @Example
    void bothFormsGiveTheKey() {
        assertThat(RsaPrivateKeys.of(TestKeys.PKCS8)).isEqualTo(TestKeys.KEY);
        assertThat(RsaPrivateKeys.of(TestKeys.PKCS1)).isEqualTo(TestKeys.KEY);
    }

    @Property(tries = 200)
    void lineBreaksMayHaveBecomeAnything(
            @ForAll boolean pkcs1,
            @ForAll("breaks") String lineBreak,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        String pem = pkcs1 ? TestKeys.PKCS1 : TestKeys.PKCS8;

        assertThat(RsaPrivateKeys.of(before + pem.replace("\n", lineBreak) + after))
                .isEqualTo(TestKeys.KEY);
    }

    @Provide
    Arbitrary<String> breaks() {
        return Arbitraries.of("\n", "\r\n", "\r", " ", "\\n", "\\r\\n", "\\n\n", "\n\n", "\t", "", "\n    ");
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of(
                "", "\n", "Bag Attributes\n    friendlyName: key\nKey Attributes: <No Attributes>\n", "  ");
    }

    @Property(tries = 200)
    void halfAKeyIsRefusedAndNotShown(@ForAll boolean pkcs1, @ForAll("shares") double share) {
        String pem = pkcs1 ? TestKeys.PKCS1 : TestKeys.PKCS8;
        String body = pem.replaceAll("-----[^-]+-----", "").replace("\n", "");
        String half = body.substring(0, (int) (body.length() * share));
        String label = pkcs1 ? "RSA PRIVATE KEY" : "PRIVATE KEY";

        refused("-----BEGIN " + label + "-----" + half + "-----END " + label + "-----", "no key that can be read");
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 0.95);
    }

    @Example
    void whatIsNoSuchKeyIsNamed() {
        byte[] ec = TestKeys.pair("EC", 256).getPrivate().getEncoded();
        byte[] small = TestKeys.pair("RSA", 1024).getPrivate().getEncoded();
        refused("", "no key in PEM");
        refused("MIIEvQIBADANBg", "no key in PEM");
        refused(TestKeys.PKCS8.replace("-----END PRIVATE KEY-----", ""), "no key in PEM");
        refused(TestKeys.PUBLIC, "a public key");
        refused(TestKeys.pem("CERTIFICATE", ec), "a certificate");
        refused(TestKeys.pem("EC PRIVATE KEY", ec), "an EC key");
        refused(TestKeys.pem("PRIVATE KEY", ec), "no");
        refused(TestKeys.pem("ENCRYPTED PRIVATE KEY", ec), "an encrypted key: decrypt it first");
        refused(
                TestKeys.PKCS1.replace("KEY-----\n", "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n"),
                "an encrypted key: decrypt it first");
        refused(TestKeys.pem("OPENSSH PRIVATE KEY", ec), "a key in OpenSSH's own form: convert it first");
        refused(TestKeys.pem("PRIVATE KEY", small), "an RSA key of only 1024 bits");
        refused(TestKeys.pem("PRIVATE KEY", new byte[] {1, 2, 3}), "no key that can be read");
    }

    private static void refused(String pem, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RsaPrivateKeys.of(pem))
                .withMessageStartingWith("The option privateKey holds " + why)
                .withMessageContaining("right is an RSA key of at least 2048 bits")
                .withNoCause()
                .satisfies(e -> assertThat(Stream.of(pem.split("\n")).filter(line -> line.length() == 64))
                        .noneMatch(line -> e.getMessage().contains(line)));
    }
}
