package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.OAuthApp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An OAuth2 application with a refresh token, with and without rotation. */
class OAuth2RouteTest extends TokenSignInContract {

    @TempDir
    private Path directory;

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setClientId(OAuthApp.DEFAULT.clientId());
        options.setClientSecret(OAuthApp.DEFAULT.clientSecret().orElseThrow());
        options.setRefreshToken(Applications.REFRESH_TOKEN);
    }

    @Override
    String tokenPath() {
        return "/integrations/oauth2/api/v1/token";
    }

    @Override
    void tokensLast(Duration lifetime, ExpiresIn said) {
        sandbox().applications().add(OAuthApp.DEFAULT.lifetime(lifetime).expiresIn(said));
    }

    @Override
    List<Consumer<WorkfrontConfiguration>> refusedOptions() {
        return List.of(
                o -> o.setClientSecret("wrong-secret"),
                o -> o.setClientId("wrong-client"),
                o -> o.setRefreshToken("wrong-refresh"));
    }

    @Override
    List<String> secrets(WorkfrontConfiguration options) {
        return List.of(options.getClientId(), options.getClientSecret(), options.getRefreshToken());
    }

    private static void rotate() {
        sandbox().applications().add(OAuthApp.DEFAULT.rotating(true));
    }

    @Test
    void theAccessTokenTravelsAsASessionId() {
        call(COUNT);

        assertThat(lastRequest().headers()).containsKey("sessionID").doesNotContainKey("Authorization");
        assertThat(tokenRequests().get(0).body()).contains("grant_type=refresh_token", "refresh_token=***");
    }

    @Test
    void withoutAStoreTheNewestRefreshTokenIsKeptAsLongAsTheContext() throws Exception {
        rotate();
        for (int i = 0; i < 3; i++) {
            assertThat(call(COUNT)).isEqualTo(0L);
            sandbox().applications().revokeAccessTokens();
        }
        context.getRouteController().stopAllRoutes();
        context.getRouteController().startAllRoutes();

        assertThat(call(COUNT)).isEqualTo(0L);
        assertThat(tokenRequests()).hasSizeGreaterThan(3).allMatch(r -> r.status() == 200);
    }

    @Test
    void withAFileTheNextStartGoesOnWithTheNewestRefreshToken() throws Exception {
        rotate();
        String file = directory.resolve("tokens").toString();
        for (int start = 0; start < 3; start++) {
            countAfterANewStart(new FileTokenStore(file), o -> {});
        }
        assertThat(tokenRequests()).hasSize(3).allMatch(r -> r.status() == 200);
    }

    @Test
    void anotherRefreshTokenInTheOptionsGoesBeforeWhatAFileHasKept() throws Exception {
        rotate();
        TokenStore store = new FileTokenStore(directory.resolve("tokens").toString());
        countAfterANewStart(store, o -> {});
        sandbox().applications().revokeRefreshTokens();
        String another = sandbox()
                .applications()
                .refreshToken(OAuthApp.DEFAULT.clientId(), sandbox().username());

        countAfterANewStart(store, o -> o.setRefreshToken(another));

        assertThat(tokenRequests()).hasSize(2).allMatch(r -> r.status() == 200);
    }

    private void countAfterANewStart(TokenStore store, Consumer<WorkfrontConfiguration> change) throws Exception {
        try (DefaultCamelContext started = new DefaultCamelContext()) {
            WorkfrontComponent component = new WorkfrontComponent();
            configure(component.getConfiguration());
            component.getConfiguration().setTokenStore(store);
            change.accept(component.getConfiguration());
            started.addComponent("workfront", component);
            started.start();
            assertThat(started.createProducerTemplate().requestBody(COUNT, (Object) null))
                    .isEqualTo(0L);
        }
    }

    @Test
    void theNewTokenIsSavedBeforeTheAccessTokenIsUsedUnderAKeyThatHoldsNoSecret() {
        rotate();
        List<String> keys = new ArrayList<>();
        int[] requestsAtSave = new int[1];
        TokenStore store = new TokenStore() {
            @Override
            public String load(String key) {
                return null;
            }

            @Override
            public void save(String key, String refreshToken) {
                keys.add(key);
                requestsAtSave[0] = requests().size();
            }
        };
        assertThat(call(component("stored", o -> o.setTokenStore(store)))).isEqualTo(0L);

        assertThat(requestsAtSave[0]).isEqualTo(1);
        assertThat(keys)
                .singleElement()
                .satisfies(key -> assertThat(key)
                        .startsWith(sandbox().url().replace("http://", "") + "/")
                        .doesNotContain(OAuthApp.DEFAULT.clientId(), Applications.REFRESH_TOKEN));
    }

    @Test
    void aStoreThatDoesNotSaveCostsNothingBeforeTheNextStart() {
        rotate();
        TokenStore broken = new TokenStore() {
            @Override
            public String load(String key) {
                return null;
            }

            @Override
            public void save(String key, String refreshToken) throws IOException {
                throw new IOException("disk full");
            }
        };
        String uri = component("broken", o -> o.setTokenStore(broken));
        for (int i = 0; i < 3; i++) {
            assertThat(call(uri)).isEqualTo(0L);
            sandbox().applications().revokeAccessTokens();
        }
        assertThat(tokenRequests()).hasSize(3).allMatch(r -> r.status() == 200);
    }

    @Test
    void aStoreThatCannotBeReadSpendsNoTokenThatMayBeUsedUp() {
        TokenStore unreadable = new TokenStore() {
            @Override
            public String load(String key) throws IOException {
                throw new IOException("no permission");
            }

            @Override
            public void save(String key, String refreshToken) {
                throw new AssertionError("there is nothing to save");
            }
        };
        String uri = component("unreadable", o -> {
            o.setTokenStore(unreadable);
            o.setMaxRetries(0);
        });

        assertThat(failure(uri, null, WorkfrontException.class))
                .hasMessageContaining("tokenStore cannot be read")
                .hasMessageContaining("no permission");
        assertThat(requests()).isEmpty();
    }

    @Test
    void aNewTokenWhoseAnswerIsLostIsExplained() {
        rotate();
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).afterApplying().on("POST", ".*token"));
        String uri = COUNT + "?maxRetries=0";
        failure(uri, null, WorkfrontException.class);

        for (int i = 0; i < 2; i++) {
            assertThat(failure(uri, null, WorkfrontAuthenticationException.class))
                    .hasMessageContaining("an answer with a new refreshToken was lost")
                    .hasMessageContaining("authorise the application anew and set the option refreshToken");
        }
        assertThat(tokenRequests()).hasSize(2);
    }

    @Test
    void anotherInstanceMayHavePutTheNextTokenIntoTheStore() {
        rotate();
        Map<String, String> shared = new ConcurrentHashMap<>();
        boolean[] faster = {true};
        TokenStore store = new TokenStore() {
            @Override
            public String load(String key) {
                String token = shared.get(key);
                if (faster[0]) {
                    // Between our look and our request the other one uses the token up, and saves the next.
                    faster[0] = false;
                    sandbox().applications().revokeRefreshToken(Applications.REFRESH_TOKEN);
                    shared.put(
                            key,
                            sandbox()
                                    .applications()
                                    .refreshToken(
                                            OAuthApp.DEFAULT.clientId(),
                                            sandbox().username()));
                }
                return token;
            }

            @Override
            public void save(String key, String refreshToken) {
                shared.put(key, refreshToken);
            }
        };

        assertThat(call(component("shared", o -> o.setTokenStore(store)))).isEqualTo(0L);
        assertThat(tokenRequests()).extracting(r -> r.status() == 200).containsExactly(false, true);
    }

    @Test
    void aTokenThatOthersPutIntoTheStoreAfterARefusalIsTried() {
        rotate();
        Map<String, String> shared = new ConcurrentHashMap<>();
        TokenStore store = new TokenStore() {
            @Override
            public String load(String key) {
                shared.putIfAbsent("key", key);
                return shared.get(key);
            }

            @Override
            public void save(String key, String refreshToken) {
                shared.put(key, refreshToken);
            }
        };
        sandbox().applications().revokeRefreshTokens();
        String uri = component("shared", o -> o.setTokenStore(store));
        failure(uri, null, WorkfrontAuthenticationException.class);

        shared.put(
                shared.get("key"),
                sandbox()
                        .applications()
                        .refreshToken(OAuthApp.DEFAULT.clientId(), sandbox().username()));

        assertThat(call(uri)).isEqualTo(0L);
        assertThat(tokenRequests()).hasSize(2);
    }

    @Test
    void aSessionEndsOnlyWhenSomebodyAsksForIt() {
        call(COUNT);
        call("workfront:session/logout");
        assertThat(sandbox().requests().matching("GET", "/logout")).hasSize(1);

        assertThat(call(COUNT)).isEqualTo(0L);
        context.stop();
        assertThat(sandbox().requests().matching("GET", "/logout")).hasSize(1);
        assertThat(tokenRequests()).hasSize(2);
    }
}
