package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.patience.PatienceSettings;
import io.github.camelworkfront.internal.transport.TransportSettings;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {

    @Test
    void optionsBecomeSettingsAndEqualOptionsEqualSettings() {
        TransportSettings settings = Settings.of(options());

        assertThat(settings.url()).isEqualTo("https://acme.my.workfront.com");
        assertThat(settings.connectTimeout()).isEqualTo(10_000);
        assertThat(settings.responseTimeout()).isEqualTo(120_000);
        assertThat(settings.maxConnections()).isEqualTo(50);
        assertThat(settings.proxy()).isNull();
        assertThat(Settings.of(options())).isEqualTo(settings);
    }

    @Test
    void aProxyIsTakenOverAndItsPasswordIsInNoText() {
        WorkfrontConfiguration options = options();
        options.setProxyHost("proxy.example");
        options.setProxyPort(3128);
        options.setProxyUsername("ada");
        options.setProxyPassword("hunter2");

        TransportSettings settings = Settings.of(options);

        assertThat(settings.proxy())
                .isEqualTo(new TransportSettings.ProxySettings("http", "proxy.example", 3128, "ada", "hunter2"));
        assertThat(settings.toString()).contains("http://proxy.example:3128").doesNotContain("hunter2");
        assertThat(settings).isNotEqualTo(Settings.of(options()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void anImpossibleOptionIsNamed(Consumer<WorkfrontConfiguration> mistake, String told) {
        WorkfrontConfiguration options = options();
        mistake.accept(options);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(options))
                .withMessageStartingWith(told);
    }

    @Test
    void patienceIsTakenOver() {
        WorkfrontConfiguration options = options();
        options.setMaxConcurrentRequests(3);
        options.setMaxRetries(0);
        options.setRetryDelay(50);
        options.setMaxRetryDelay(50);
        options.setRetryWrites(true);

        assertThat(Settings.patience(options)).isEqualTo(new PatienceSettings(3, 0, 50, 50, true));
        assertThat(Settings.patience(options).once()).isEqualTo(new PatienceSettings(3, 0, 50, 50, false));
    }

    @ParameterizedTest
    @MethodSource("impatience")
    void anImpossibleOptionOfPatienceIsNamed(Consumer<WorkfrontConfiguration> mistake, String told) {
        WorkfrontConfiguration options = options();
        mistake.accept(options);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.patience(options))
                .withMessageStartingWith(told);
    }

    static Stream<Arguments> impatience() {
        return Stream.of(
                mistake(o -> o.setMaxConcurrentRequests(0), "maxConcurrentRequests=0 must be more than 0, such as 10"),
                mistake(o -> o.setMaxRetries(-1), "maxRetries=-1 must not be negative; write 5, or 0"),
                mistake(o -> o.setRetryDelay(-1), "retryDelay=-1 must not be negative; write 1000 or 1s"),
                mistake(o -> o.setMaxRetryDelay(-1), "maxRetryDelay=-1 must not be negative; write 30000 or 30s"),
                mistake(
                        o -> o.setMaxRetryDelay(500),
                        "maxRetryDelay=500 must not be less than retryDelay=1000, such as retryDelay=1000"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(o -> o.setConnectTimeout(0), "connectTimeout=0 must be more than 0, such as 10000"),
                mistake(o -> o.setResponseTimeout(-1), "responseTimeout=-1 must be more than 0"),
                mistake(o -> o.setMaxConnections(0), "maxConnections=0 must be more than 0"),
                mistake(o -> o.setProxyHost("p"), "proxyHost=p needs proxyPort, such as 3128"),
                mistake(o -> o.setUrl(null), "The option url is not set"));
    }

    private static Arguments mistake(Consumer<WorkfrontConfiguration> mistake, String told) {
        return Arguments.of(mistake, told);
    }

    private static WorkfrontConfiguration options() {
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        options.setUrl("https://acme.my.workfront.com/");
        return options;
    }
}
