package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.AuthenticationType;
import io.github.camelworkfront.TestKeys;
import io.github.camelworkfront.TokenStore;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.auth.ClientCredentials;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.auth.MemoryTokenStore;
import io.github.camelworkfront.internal.auth.TokenPlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialChoiceTest {

    private static final String SECRET = "hunter2";
    private static final ClientCredentials CLIENT = new ClientCredentials(SECRET, SECRET);
    private static final String IMS = "https://ims-na1.adobelogin.com";

    private static final Map<CredentialOption, BiConsumer<WorkfrontConfiguration, String>> SETTERS =
            new EnumMap<>(CredentialOption.class);

    static {
        SETTERS.put(CredentialOption.API_KEY, WorkfrontConfiguration::setApiKey);
        SETTERS.put(CredentialOption.USERNAME, WorkfrontConfiguration::setUsername);
        SETTERS.put(CredentialOption.PASSWORD, WorkfrontConfiguration::setPassword);
        SETTERS.put(CredentialOption.SUBDOMAIN, WorkfrontConfiguration::setSubdomain);
        SETTERS.put(CredentialOption.SESSION_TOKEN, WorkfrontConfiguration::setSessionToken);
        SETTERS.put(CredentialOption.CLIENT_ID, WorkfrontConfiguration::setClientId);
        SETTERS.put(CredentialOption.CLIENT_SECRET, WorkfrontConfiguration::setClientSecret);
        SETTERS.put(CredentialOption.REFRESH_TOKEN, WorkfrontConfiguration::setRefreshToken);
        SETTERS.put(CredentialOption.CUSTOMER_ID, WorkfrontConfiguration::setCustomerId);
        SETTERS.put(CredentialOption.USER_ID, WorkfrontConfiguration::setUserId);
        SETTERS.put(CredentialOption.PRIVATE_KEY, WorkfrontConfiguration::setPrivateKey);
        SETTERS.put(CredentialOption.IMS_ORGANIZATION, WorkfrontConfiguration::setImsOrganization);
        SETTERS.put(CredentialOption.IMS_SCOPES, WorkfrontConfiguration::setImsScopes);
        SETTERS.put(CredentialOption.ACCESS_TOKEN, WorkfrontConfiguration::setAccessToken);
    }

    private static WorkfrontConfiguration with(Set<CredentialOption> set) {
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        SETTERS.forEach((option, setter) -> setter.accept(options, set.contains(option) ? SECRET : " "));
        if (set.contains(CredentialOption.PRIVATE_KEY)) {
            options.setPrivateKey(TestKeys.PKCS8);
        }
        return options;
    }

    private static WorkfrontConfiguration complete(SignInWay way) {
        return with(EnumSet.copyOf(way.needs()));
    }

    private static Credentials choice(WorkfrontConfiguration options) {
        return CredentialChoice.of(options, new DefaultCamelContext());
    }

    static Stream<Arguments> complete() {
        return Stream.of(
                Arguments.of(SignInWay.API_KEY_ONLY, new Credentials.ApiKey(SECRET)),
                Arguments.of(SignInWay.SESSION, new Credentials.SessionToken(SECRET)),
                Arguments.of(SignInWay.LOGIN, new Credentials.Login(new LoginCredentials(SECRET, SECRET, " "))),
                Arguments.of(SignInWay.OAUTH2, new Credentials.OAuth2(CLIENT, SECRET, null)),
                Arguments.of(SignInWay.JWT, new Credentials.Jwt(CLIENT, SECRET, SECRET, TestKeys.KEY)),
                Arguments.of(
                        SignInWay.IMS,
                        new Credentials.Ims(CLIENT, SECRET, SECRET, new TokenPlace(IMS, "/ims/token/v3"))),
                Arguments.of(SignInWay.IMS_TOKEN, new Credentials.AccessToken(SECRET, SECRET)));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void aCompleteSetIsFoundByItselfAndByName(SignInWay way, Credentials expected) {
        WorkfrontConfiguration options = complete(way);
        assertThat(choice(options)).isEqualTo(expected);

        options.setAuthentication(way.type());
        assertThat(choice(options)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void ofHalfASetTheMissingOptionsAreNamed(SignInWay way) {
        for (CredentialOption missing : way.needs()) {
            Set<CredentialOption> set = EnumSet.copyOf(way.needs());
            set.remove(missing);
            WorkfrontConfiguration options = with(set);
            options.setAuthentication(way.type());
            refused(options, missing.toString());
            options.setAuthentication(null);
            refused(options, missing.toString());
        }
    }

    @Test
    void whatIsThereIsNamedToo() {
        refused(
                with(Set.of(CredentialOption.CLIENT_ID, CredentialOption.PRIVATE_KEY, CredentialOption.USER_ID)),
                "by jwt needs the options clientSecret and customerId, which are not set (there is clientId, userId and"
                        + " privateKey)");
        refused(
                with(Set.of(CredentialOption.CLIENT_ID, CredentialOption.CLIENT_SECRET)),
                "incomplete, there is only clientId and clientSecret",
                "refreshToken");
        refused(
                with(Set.of(CredentialOption.IMS_ORGANIZATION)),
                "imsScopes",
                "such as imsScopes=openid,AdobeID,read_organizations");
        refused(with(Set.of(CredentialOption.ACCESS_TOKEN)), "needs the option imsOrganization, which is not set");
    }

    @Test
    void withoutAnyCredentialsAllWaysAreNamed() {
        refused(with(Set.of()), "Workfront needs to know who asks: set apiKey; username and password");
    }

    /** Every two ways together. */
    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (SignInWay one : SignInWay.values()) {
            for (SignInWay other : SignInWay.values()) {
                if (one.type() != other.type()) {
                    pairs.add(Arguments.of(one, other));
                }
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoWaysTheOptionAuthenticationSaysWhich(SignInWay one, SignInWay other) {
        Set<CredentialOption> both = EnumSet.copyOf(one.needs());
        both.addAll(other.needs());
        WorkfrontConfiguration options = with(both);
        refused(
                options,
                "several ways to sign in to Workfront",
                "authentication=" + one.type(),
                "authentication=" + other.type());

        options.setAuthentication(one.type());
        assertThat(choice(options)).isEqualTo(choice(complete(one)));
    }

    @Test
    void whatTheWayMakesNoUseOfIsRefused() {
        refused(
                with(Set.of(CredentialOption.API_KEY, CredentialOption.CLIENT_ID)),
                "by apiKey makes no use of clientId");
        refused(
                with(Set.of(CredentialOption.SESSION_TOKEN, CredentialOption.SUBDOMAIN)),
                "by session makes no use of subdomain");
        refused(
                with(Set.of(
                        CredentialOption.ACCESS_TOKEN,
                        CredentialOption.IMS_ORGANIZATION,
                        CredentialOption.CLIENT_ID,
                        CredentialOption.CLIENT_SECRET)),
                "by ims makes no use of clientId and clientSecret");
        WorkfrontConfiguration both = with(
                Set.of(CredentialOption.ACCESS_TOKEN, CredentialOption.IMS_ORGANIZATION, CredentialOption.IMS_SCOPES));
        both.setAuthentication(AuthenticationType.ims);
        refused(both, "leave out one of them");
    }

    @Test
    void aKeyIsExchangedForASessionIfItIsThere() {
        WorkfrontConfiguration options = with(Set.of(CredentialOption.API_KEY));
        options.setSessionFromApiKey(true);
        assertThat(choice(options)).isEqualTo(new Credentials.ApiKeySession(SECRET));

        WorkfrontConfiguration login = complete(SignInWay.LOGIN);
        login.setSessionFromApiKey(true);
        refused(login, "sessionFromApiKey=true needs the option apiKey");
    }

    @Test
    void theTokenStoreGoesWithTheRefreshToken() {
        TokenStore store = new MemoryTokenStore();
        WorkfrontConfiguration options = complete(SignInWay.OAUTH2);
        options.setTokenStore(store);

        assertThat(choice(options)).isEqualTo(new Credentials.OAuth2(CLIENT, SECRET, store));
    }

    @Test
    void imsMayBeAnywhere() {
        WorkfrontConfiguration options = complete(SignInWay.IMS);
        options.setImsTokenUrl("HTTP://LocalHost:80/token");
        assertThat(choice(options).tokenHost()).isEqualTo("http://localhost");

        for (String wrong : new String[] {
            "",
            "ims.example/token",
            "https://ims.example",
            "https://u:" + SECRET + "@ims.example/t",
            "ftp://x/t",
            "https://ims.example/t?client_secret=" + SECRET
        }) {
            options.setImsTokenUrl(wrong);
            refused(options, "The option imsTokenUrl", "imsTokenUrl=https://ims-na1.adobelogin.com/ims/token/v3");
        }
    }

    private static void refused(WorkfrontConfiguration options, String... why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice(options))
                .satisfies(e -> assertThat(e.getMessage()).contains(why).doesNotContain(SECRET));
    }

    @Test
    void aTokenWithTheWordOfItsHeaderIsRefusedWithoutShowingIt() {
        WorkfrontConfiguration options =
                with(EnumSet.of(CredentialOption.ACCESS_TOKEN, CredentialOption.IMS_ORGANIZATION));
        options.setAccessToken("bearer " + SECRET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialChoice.of(options, new DefaultCamelContext()))
                .withMessageContaining("set accessToken to the token alone")
                .withMessageNotContaining(SECRET);

        options.setAccessToken(SECRET);
        options.setUserToken("Bearer " + SECRET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialChoice.of(options, new DefaultCamelContext()))
                .withMessageContaining("set userToken to the token alone")
                .withMessageNotContaining(SECRET);
    }
}
