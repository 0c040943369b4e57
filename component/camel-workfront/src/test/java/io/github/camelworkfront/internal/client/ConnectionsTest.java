package io.github.camelworkfront.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.endpoint.Settings;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.transport.TransportSettings;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    private static final ApiRoot ROOT = ApiRoot.of("22.0");
    private final DefaultCamelContext context = new DefaultCamelContext();
    private Connections connections;

    @BeforeEach
    void start() {
        context.start();
        connections = Connections.of(context);
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void endpointsWithTheSameUrlAndCredentialsShareASession() {
        Connection one = open(settings("https://acme.example", 50), ROOT, login("hunter2"));
        Connection two = open(settings("https://acme.example/", 50), ROOT, login("hunter2"));
        Connection otherPool = open(settings("https://acme.example", 7), ApiRoot.of("21.0"), login("hunter2"));

        assertThat(signIn(two)).isSameAs(signIn(one));
        assertThat(signIn(otherPool)).isSameAs(signIn(one));
    }

    @Test
    void theThreadsThatReadPagesEndWithTheContextAndAreMadeAnewWhenItStartsAgain() {
        Executor threads = connections.pageReaders();
        assertThat(connections.pageReaders()).isEqualTo(threads);
        assertThat(runsOn(threads)).isTrue();

        context.stop();
        assertThatThrownBy(() -> runsOn(threads)).isInstanceOf(RejectedExecutionException.class);

        context.start();
        assertThat(runsOn(connections.pageReaders())).isTrue();
    }

    /** Whether a task comes to its end there. */
    private static boolean runsOn(Executor threads) {
        return CompletableFuture.supplyAsync(() -> true, threads).join();
    }

    @Test
    void anotherUrlOrOtherCredentialsAreAnotherSession() {
        Connection one = open(settings("https://acme.example", 50), ROOT, login("hunter2"));

        assertThat(signIn(open(settings("https://other.example", 50), ROOT, login("hunter2"))))
                .isNotSameAs(signIn(one));
        assertThat(signIn(open(settings("https://acme.example", 50), ROOT, login("hunter3"))))
                .isNotSameAs(signIn(one));
    }

    @Test
    void aSessionLivesUntilItsLastUserHasClosed() {
        Connection one = open(settings("https://acme.example", 50), ROOT, login("hunter2"));
        Connection two = open(settings("https://acme.example", 50), ROOT, login("hunter2"));
        SignIn shared = signIn(one);

        // The second time must not take away what the other one holds.
        one.close();
        one.close();
        Connection three = open(settings("https://acme.example", 50), ROOT, login("hunter2"));
        assertThat(signIn(three)).isSameAs(shared);

        two.close();
        three.close();
        assertThat(signIn(open(settings("https://acme.example", 50), ROOT, login("hunter2"))))
                .isNotSameAs(shared);
    }

    @Test
    void aContextHasOneOfThem() {
        assertThat(Connections.of(context)).isSameAs(connections);
        assertThat(Connections.of(new DefaultCamelContext())).isNotSameAs(connections);
    }

    @Test
    void aShareOutlivesTheConnectionItWasTakenFrom() {
        Connection one = open(settings("https://acme.example", 50), ROOT, login("hunter2"));
        SignIn shared = signIn(one);
        Connection two = one.share();
        one.close();

        assertThat(signIn(two)).isSameAs(shared);
        assertThat(signIn(two.share())).isSameAs(shared);
    }

    @Test
    void aShareOfWhatIsGoneIsNew() {
        Connection one = open(settings("https://acme.example", 50), ROOT, login("hunter2"));
        one.close();

        assertThat(signIn(one.share())).isNotSameAs(signIn(one));
    }

    @Test
    void theLastOfASessionGivesBackThePoolThatItSignsOutWith() {
        AtomicInteger pools = new AtomicInteger();
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        options.setUrl("https://acme.example");
        options.setHttpClientConfigurer(builder -> pools.incrementAndGet());
        TransportSettings settings = Settings.of(options);

        Connection one = open(settings, ROOT, login("hunter2"));
        Connection two = open(settings, ROOT, login("hunter2"));
        assertThat(pools).hasValue(1);
        one.close();
        two.close();
        open(settings, ROOT, login("hunter2")).close();

        assertThat(pools).hasValue(2);
    }

    private Connection open(TransportSettings settings, ApiRoot root, Credentials credentials) {
        return connections.open(settings, root, credentials, Settings.patience(new WorkfrontConfiguration()));
    }

    private static SignIn signIn(Connection connection) {
        return connection.caller(Map.of()).signIn();
    }

    private static Credentials login(String password) {
        return new Credentials.Login(new LoginCredentials("ada", password, null));
    }

    private static TransportSettings settings(String url, int maxConnections) {
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        options.setUrl(url);
        options.setMaxConnections(maxConnections);
        return Settings.of(options);
    }
}
