package io.github.camelworkfront.sandbox.token;

import static io.github.camelworkfront.sandbox.token.TokenClient.APP;
import static io.github.camelworkfront.sandbox.token.TokenClient.accessToken;
import static io.github.camelworkfront.sandbox.token.TokenClient.basic;
import static io.github.camelworkfront.sandbox.token.TokenClient.credentials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JwtExchangeTest {

    private static final String PRIYA = "priya.raman@sandbox.example";

    @RegisterExtension
    static WorkfrontSandboxExtension extension = new WorkfrontSandboxExtension();

    private static KeyPair foreignKey;

    private WorkfrontSandbox sandbox;
    private TokenClient client;

    @BeforeAll
    static void makeAKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        foreignKey = generator.generateKeyPair();
    }

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        client = new TokenClient(sandbox);
    }

    private JWTClaimsSet.Builder claims() {
        return Assertion.claims(sandbox);
    }

    private Reply exchange(JWTClaimsSet.Builder claims) {
        return client.exchange(Assertion.sign(sandbox, claims));
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static void assertRefused(Reply reply, String reason) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("type").asText()).isEqualTo("invalid_grant");
        assertThat(reply.json().path("message").asText()).contains(reason);
    }

    @Test
    void aSignedTokenBecomesASessionIdWithoutARefreshToken() {
        Reply reply = exchange(claims());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().fieldNames()).toIterable().containsExactly("token_type", "access_token", "expires_in");
        assertThat(reply.json().path("token_type").asText()).isEqualTo("sessionID");
        assertThat(client.read(accessToken(reply)).data().path("username").asText())
                .isEqualTo(sandbox.username());
    }

    @Test
    void theSecretMayTravelInTheHeaderAndTheTokenInJson() {
        Reply reply = client.http()
                .header(
                        "Authorization",
                        basic(APP.clientId(), APP.clientSecret().orElseThrow()))
                .json("POST", TokenClient.EXCHANGE, "{'jwt_token':'" + Assertion.sign(sandbox, claims()) + "'}");
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void theSessionEndsByTheLifetimeOfTheApplicationAndASecondExchangeGivesAnother() {
        sandbox.applications().add(APP.lifetime(Duration.ofMinutes(1)).expiresIn(ExpiresIn.ABSENT));
        Reply first = exchange(claims());
        assertThat(first.json().has("expires_in")).isFalse();
        sandbox.clock().advance(Duration.ofSeconds(61));
        assertThat(client.read(accessToken(first)).status()).isEqualTo(401);
        assertThat(client.read(accessToken(exchange(claims()))).status()).isEqualTo(200);
    }

    @Test
    void aWrongSecretIsRefusedBeforeTheTokenIsLookedAt() {
        Map<String, String> form = credentials(APP.clientSecret("wrong"), "jwt_token", "no token");
        Reply reply = client.http().form("POST", TokenClient.EXCHANGE, TokenClient.encode(form));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("type").asText()).isEqualTo("invalid_client");
    }

    @Test
    void aTokenThatIsMissingOrNoneIsRefused() {
        Reply missing = client.http().form("POST", TokenClient.EXCHANGE, TokenClient.encode(credentials(APP)));
        assertThat(missing.text()).contains("invalid_request", "jwt_token");
        assertRefused(client.exchange("no.token"), "no signed JSON Web Token");
        assertThat(client.http().get(TokenClient.EXCHANGE).status()).isEqualTo(405);
    }

    @Test
    void theSignatureMustFitTheRegisteredKey() {
        String forged = Assertion.sign(JWSAlgorithm.RS256, new RSASSASigner(foreignKey.getPrivate()), claims());
        assertRefused(client.exchange(forged), "signature");
        String good = Assertion.sign(sandbox, claims());
        String changed = good.substring(0, good.indexOf('.') + 1)
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims().expirationTime(Assertion.in(sandbox, Duration.ofMinutes(4)))
                                .build()
                                .toString()
                                .getBytes(StandardCharsets.UTF_8))
                + good.substring(good.lastIndexOf('.'));
        assertRefused(client.exchange(changed), "signature");
    }

    @Test
    void onlyRs256WillDo() throws Exception {
        RSASSASigner signer = new RSASSASigner(Assertion.privateKey(sandbox.privateKey()));
        assertRefused(client.exchange(Assertion.sign(JWSAlgorithm.RS512, signer, claims())), "RS256");
        // The well-known trick: the public key, which everybody may know, as the secret of an HMAC.
        byte[] publicKey = resource("sandbox-only-public-key.pem").getBytes(StandardCharsets.US_ASCII);
        assertRefused(client.exchange(Assertion.sign(JWSAlgorithm.HS256, new MACSigner(publicKey), claims())), "RS256");
        assertRefused(client.exchange(new PlainJWT(claims().build()).serialize()), "no signed JSON Web Token");
    }

    @Test
    void theIssuerIsTheCustomerAndNotTheClient() {
        assertRefused(exchange(claims().issuer(APP.clientId())), "iss");
        assertRefused(exchange(claims().issuer(null)), "iss");
    }

    @Test
    void theSubjectIsTheIdOfAUserWhoRegisteredAKey() {
        assertRefused(exchange(claims().subject(sandbox.username())), "sub");
        assertRefused(exchange(claims().subject(null)), "sub");
        String priya = (String) sandbox.objects("USER").stream()
                .filter(user -> PRIYA.equals(user.get("username")))
                .findFirst()
                .orElseThrow()
                .get("ID");
        assertRefused(exchange(claims().subject(priya)), "signature");
        sandbox.applications().registerKey(APP.clientId(), PRIYA, pem(foreignKey));
        Reply reply = client.exchange(
                Assertion.sign(JWSAlgorithm.RS256, new RSASSASigner(foreignKey.getPrivate()), claims().subject(priya)));
        assertThat(client.read(accessToken(reply)).data().path("username").asText())
                .isEqualTo(PRIYA);
        assertThat(exchange(claims()).status()).isEqualTo(200);
    }

    @Test
    void theExpiryIsThereAndToComeButNotTooFarAhead() {
        assertRefused(exchange(claims().expirationTime(null)), "no exp");
        assertRefused(exchange(claims().expirationTime(Assertion.in(sandbox, Duration.ofSeconds(-1)))), "past");
        assertRefused(exchange(claims().expirationTime(Assertion.in(sandbox, Duration.ofMinutes(61)))), "hour");
        assertThat(exchange(claims().expirationTime(Assertion.in(sandbox, Duration.ofMinutes(59))))
                        .status())
                .isEqualTo(200);
        String signed = Assertion.sign(sandbox, claims());
        sandbox.clock().advance(Duration.ofMinutes(4));
        assertRefused(client.exchange(signed), "past");
    }

    @Test
    void bothFormsOfThePrivateKeyArePublished() throws IOException {
        assertThat(resource("sandbox-only-private-key-pkcs1.pem")).startsWith("-----BEGIN RSA PRIVATE KEY-----");
        assertThat(resource("sandbox-only-private-key.pem"))
                .startsWith("-----BEGIN PRIVATE KEY-----")
                .isEqualTo(sandbox.privateKey());
        assertThat(pkcs8OfPkcs1(resource("sandbox-only-private-key-pkcs1.pem")))
                .isEqualTo(Assertion.privateKey(sandbox.privateKey()).getEncoded());
    }

    /** PKCS#8 is PKCS#1 behind a head that says "RSA"; its lengths are those of a key of 2,048 bits. */
    private static byte[] pkcs8OfPkcs1(String pem) {
        byte[] inner = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        byte[] head = Base64.getDecoder().decode("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKc=");
        int length = inner.length + 22;
        head[2] = (byte) (length >> 8);
        head[3] = (byte) length;
        head[head.length - 2] = (byte) (inner.length >> 8);
        head[head.length - 1] = (byte) inner.length;
        byte[] all = Arrays.copyOf(head, head.length + inner.length);
        System.arraycopy(inner, 0, all, head.length, inner.length);
        return all;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WorkfrontSandbox.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void keysThatAreNoneAreRefused() {
        Applications applications = sandbox.applications();
        assertThatThrownBy(() -> applications.registerKey(APP.clientId(), PRIYA, sandbox.privateKey()))
                .hasMessageContaining("BEGIN PUBLIC KEY");
        String broken = "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----";
        assertThatThrownBy(() -> applications.registerKey(APP.clientId(), PRIYA, broken))
                .hasMessageContaining("no RSA key");
        assertThatThrownBy(() -> applications.registerKey("nobody", PRIYA, pem(foreignKey)))
                .hasMessageContaining("'nobody'");
        assertThatThrownBy(() -> applications.registerKey(APP.clientId(), "nobody", pem(foreignKey)))
                .hasMessageContaining("'nobody'");
    }
}
