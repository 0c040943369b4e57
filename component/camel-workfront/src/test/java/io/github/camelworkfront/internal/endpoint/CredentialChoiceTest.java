package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.AuthenticationType;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialChoiceTest {

    private static final String SECRET = "hunter2";

    /** Every set of options, with every choice between the ways. */
    static Stream<Arguments> combinations() {
        List<Arguments> all = new ArrayList<>();
        for (int set = 0; set < 16; set++) {
            all.add(Arguments.of(set, null));
            for (AuthenticationType type : AuthenticationType.values()) {
                all.add(Arguments.of(set, type));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void oneWayIsFoundOrTheOptionsAreNamed(int set, AuthenticationType chosen) {
        boolean key = (set & 1) != 0;
        boolean user = (set & 2) != 0;
        boolean password = (set & 4) != 0;
        boolean token = (set & 8) != 0;
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        options.setAuthentication(chosen);
        options.setApiKey(key ? SECRET : " ");
        options.setUsername(user ? "ada" : null);
        options.setPassword(password ? SECRET : "");
        options.setSessionToken(token ? SECRET : null);
        List<AuthenticationType> possible = new ArrayList<>();
        if (key) {
            possible.add(AuthenticationType.apiKey);
        }
        if (user || password) {
            possible.add(AuthenticationType.login);
        }
        if (token) {
            possible.add(AuthenticationType.session);
        }

        if (chosen == null && possible.isEmpty()) {
            refused(options, "set apiKey, username and password, or sessionToken");
        } else if (chosen == null && possible.size() > 1) {
            refused(options, "several ways to sign in to Workfront, " + possible, "authentication=" + possible.get(0));
        } else {
            AuthenticationType way = chosen == null ? possible.get(0) : chosen;
            switch (way) {
                case apiKey -> given(options, key, "apiKey", new Credentials.ApiKey(SECRET));
                case session -> given(options, token, "sessionToken", new Credentials.SessionToken(SECRET));
                case login ->
                    given(
                            options,
                            user && password,
                            user ? "password" : "username",
                            new Credentials.Login(new LoginCredentials("ada", SECRET, null)));
            }
        }
    }

    private static void given(WorkfrontConfiguration options, boolean complete, String missing, Credentials expected) {
        if (complete) {
            assertThat(CredentialChoice.of(options)).isEqualTo(expected);
        } else {
            refused(options, "needs the option " + missing + ", which is not set");
        }
    }

    private static void refused(WorkfrontConfiguration options, String... why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialChoice.of(options))
                .satisfies(e -> assertThat(e.getMessage()).contains(why).doesNotContain(SECRET));
    }
}
