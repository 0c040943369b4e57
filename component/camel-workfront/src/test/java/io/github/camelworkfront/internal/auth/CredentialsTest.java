package io.github.camelworkfront.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private static final String SECRET = "hunter2";
    private static final Credentials LOGIN = new Credentials.Login(new LoginCredentials("ada", SECRET, "acme"));
    private static final SignInServices NOWHERE = new SignInServices(
            null, null, "https://acme.example", new MemoryTokenStore(), new Refusal(), Clock.systemUTC());
    private static final List<Credentials> ALL =
            List.of(new Credentials.ApiKey(SECRET), new Credentials.SessionToken(SECRET), LOGIN);

    @Test
    void noSecretIsInAnyText() {
        for (Credentials credentials : ALL) {
            assertThat(credentials.toString()).isNotBlank().doesNotContain(SECRET);
            assertThat(credentials.toString()).doesNotContain("ada");
        }
        assertThat(Signature.apiKey(SECRET).toString()).isEqualTo("Signature[apiKey]");
        assertThat(Signature.session(SECRET).toString()).doesNotContain(SECRET);
    }

    @Test
    void equalCredentialsAreEqualAndOthersAreNot() {
        assertThat(new Credentials.Login(new LoginCredentials("ada", SECRET, "acme")))
                .isEqualTo(LOGIN)
                .hasSameHashCodeAs(LOGIN);
        assertThat(new Credentials.Login(new LoginCredentials("ada", SECRET, null)))
                .isNotEqualTo(LOGIN);
        assertThat(new Credentials.ApiKey(SECRET)).isNotEqualTo(new Credentials.SessionToken(SECRET));
    }

    @Test
    void aKeyAndATokenAreSentAsTheyAreAndNeverRenewed() throws WorkfrontException {
        SignIn key = new Credentials.ApiKey(SECRET).signIn(NOWHERE);
        SignIn token = new Credentials.SessionToken(SECRET).signIn(NOWHERE);

        assertThat(key.signature().headers()).isEqualTo(Map.of("apiKey", SECRET));
        assertThat(token.signature().headers()).isEqualTo(Map.of("sessionID", SECRET));
        for (SignIn signIn : List.of(key, token)) {
            Signature signature = signIn.signature();
            assertThat(signIn.isRenewable()).isFalse();
            assertThat(signIn.renew(signature)).isSameAs(signature);
            assertThat(signIn.restart()).isSameAs(signature);
            signIn.signOut();
            assertThat(signIn.signature()).isSameAs(signature);
        }
    }

    @Test
    void aLoginCanBeRenewed() {
        assertThat(LOGIN.signIn(NOWHERE)).isInstanceOf(RenewingSignIn.class);
    }
}
