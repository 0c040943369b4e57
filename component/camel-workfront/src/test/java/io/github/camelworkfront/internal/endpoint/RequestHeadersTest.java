package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.DefaultHeaderFilterStrategy;
import org.junit.jupiter.api.Test;

class RequestHeadersTest {

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    /** Lets everything through, as careless as a strategy can be. */
    private static final HeaderFilterStrategy ALL = new DefaultHeaderFilterStrategy() {
        @Override
        public boolean applyFilterToCamelHeaders(String name, Object value, Exchange exchange) {
            return false;
        }
    };

    @Test
    void withoutAStrategyNothingPasses() {
        assertThat(new RequestHeaders(null).of(exchange(Map.of("X-Trace", "1"))))
                .isEmpty();
    }

    @Test
    void aStrategySaysWhatPasses() {
        DefaultHeaderFilterStrategy strategy = new DefaultHeaderFilterStrategy();
        strategy.getOutFilter().add("x-hidden");
        strategy.setLowerCase(true);

        assertThat(new RequestHeaders(strategy).of(exchange(Map.of("X-Trace", 17, "X-Hidden", "1"))))
                .isEqualTo(Map.of("X-Trace", "17"));
    }

    @Property
    void whatIsOursNeverPassesInWhateverCase(@ForAll("forbidden") String name) {
        assertThat(new RequestHeaders(ALL).of(exchange(Map.of(name, "x", "X-Trace", "1"))))
                .containsOnlyKeys("X-Trace");
    }

    @Provide
    Arbitrary<String> forbidden() {
        return Arbitraries.of(
                        "sessionID",
                        "apiKey",
                        "Authorization",
                        "Proxy-Authorization",
                        "x-gw-ims-org-id",
                        "X-User-Token",
                        "Cookie",
                        "Host",
                        "Content-Type",
                        "Content-Length",
                        "Content-Encoding",
                        "Transfer-Encoding",
                        "TE",
                        "Connection",
                        "Upgrade",
                        "Expect",
                        "Accept",
                        "Accept-Encoding",
                        "X-HTTP-Method-Override",
                        "X-XSRF-TOKEN",
                        "CamelHttpUri",
                        "CamelWorkfrontId",
                        "X Trace",
                        "X-Trace:",
                        "X-Träce",
                        "X\r\nHost")
                .flatMap(name -> Arbitraries.of(name, name.toUpperCase(), name.toLowerCase()));
    }

    @Test
    void aValueCannotBeginAnotherHeader() {
        assertThat(new RequestHeaders(ALL).of(exchange(Map.of("X-Trace", "1\r\nHost: evil"))))
                .isEqualTo(Map.of("X-Trace", "1 Host: evil"));
    }

    @Test
    void aHeaderWithoutAValueIsNotSent() {
        Map<String, Object> headers = new HashMap<>();
        headers.put("X-Trace", null);

        assertThat(new RequestHeaders(ALL).of(exchange(headers))).isEmpty();
    }

    private static Exchange exchange(Map<String, Object> headers) {
        Exchange exchange = new DefaultExchange(CONTEXT);
        headers.forEach(exchange.getMessage()::setHeader);
        return exchange;
    }
}
