package io.github.camelworkfront.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.camelworkfront.WorkfrontCxfConfigurer;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transport.http.MessageTrustDecider;
import org.apache.cxf.transport.http.URLConnectionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CxfTransportTest {

    private static final Map<String, String> ACTION = Map.of("SOAPAction", "\"https://soap.proofhq.com/checkSession\"");

    private static final AnswerReader<String> TEXT =
            answer -> new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aCallIsOnePostOfKnownLengthWithItsHeadersAndNoOthersOfWeight() throws Exception {
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a>é</a>")));
                Transport transport = transport(server)) {
            assertThat(transport.<String>send(call("/soap", "<b>ü</b>"), ACTION, TEXT))
                    .isEqualTo("<a>é</a>");

            assertThat(server.requests()).hasSize(1);
            SoapServer.Request request = server.requests().get(0);
            assertThat(request.line()).isEqualTo("POST /soap HTTP/1.1");
            assertThat(request.body()).isEqualTo("<b>ü</b>");
            assertThat(request.headers())
                    .containsEntry("soapaction", "\"https://soap.proofhq.com/checkSession\"")
                    .containsEntry("content-type", "text/xml; charset=UTF-8")
                    .containsEntry("content-length", "9")
                    .containsEntry("accept-encoding", "identity")
                    .doesNotContainKey("transfer-encoding")
                    .hasEntrySatisfying("user-agent", name -> assertThat(name).startsWith("camel-workfront"));
        }
    }

    @Test
    void theAnswerHasItsStatusCharsetAndHeaders() throws Exception {
        try (SoapServer server = new SoapServer((request, out) ->
                        out.write(SoapServer.answer("500 Internal", "text/xml; charset=ISO-8859-1", "<fault/>")));
                Transport transport = transport(server)) {
            transport.<Void>send(call("/soap", "<b/>"), ACTION, answer -> {
                assertThat(answer.status()).isEqualTo(500);
                assertThat(answer.contentType()).isEqualTo("text/xml; charset=ISO-8859-1");
                assertThat(answer.headers()).containsEntry("x-twice", "one");
                assertThat(TEXT.read(answer)).isEqualTo("<fault/>");
                return null;
            });
        }
    }

    @Test
    void aCharsetThatNobodyHasDoesNotHideTheAnswer() throws Exception {
        try (SoapServer server = new SoapServer((request, out) ->
                        out.write(SoapServer.answer("503 Busy", "text/html; charset=none", "<html>busy</html>")));
                Transport transport = transport(server)) {
            transport.<Void>send(call("/soap", "<b/>"), ACTION, answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.contentType()).isEqualTo("text/html; charset=none");
                assertThat(TEXT.read(answer)).isEqualTo("<html>busy</html>");
                return null;
            });
        }
    }

    @Test
    void eachCallGoesToItsOwnPath() throws Exception {
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok(request.line())));
                Transport transport = transport(server)) {
            assertThat(transport.<String>send(call("/soap", "<b/>"), ACTION, TEXT))
                    .contains("/soap ");
            assertThat(transport.<String>send(call("/16_24_0/soap", "<b/>"), ACTION, TEXT))
                    .contains("/16_24_0/soap ");
        }
    }

    @Test
    void refusalsComeWithTheirBodyAndHeaders() throws Exception {
        for (int status : List.of(202, 302, 401, 404, 407, 429, 503)) {
            try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.bytes("HTTP/1.1 " + status
                            + " Said\r\nContent-Type: text/html\r\nRetry-After: 7\r\nLocation: /elsewhere\r\n"
                            + "WWW-Authenticate: Basic realm=x\r\nContent-Length: 3\r\n\r\nwhy")));
                    Transport transport = transport(server)) {
                transport.<Void>send(call("/soap", "<b/>"), ACTION, answer -> {
                    assertThat(answer.status()).isEqualTo(status);
                    assertThat(answer.headers()).containsEntry("retry-after", "7");
                    assertThat(answer.contentType()).isEqualTo("text/html");
                    assertThat(TEXT.read(answer)).as("status %d", status).isEqualTo("why");
                    return null;
                });
                assertThat(server.requests()).as("status %d", status).hasSize(1);
            }
        }
    }

    @Test
    void anAnswerWithoutBodyIsEmpty() throws Exception {
        try (SoapServer server = new SoapServer(
                        (request, out) -> out.write(SoapServer.bytes("HTTP/1.1 204 None\r\nX-A: b\r\n\r\n")));
                Transport transport = transport(server)) {
            assertThat(transport.<String>send(call("/soap", "<b/>"), ACTION, TEXT))
                    .isEmpty();
        }
    }

    @Test
    void aPostWhoseConnectionBreaksIsNotSentAgain() throws Exception {
        try (SoapServer server = new SoapServer((request, out) -> {
                    throw new IOException("the service dies");
                });
                Transport transport = transport(server)) {
            assertThatIOException().isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void alsoOnAConnectionThatWasGoodBefore() throws Exception {
        AtomicInteger served = new AtomicInteger();
        try (SoapServer server = new SoapServer((request, out) -> {
                    if (served.getAndIncrement() > 0) {
                        throw new IOException("the service dies");
                    }
                    out.write(SoapServer.ok("<a/>"));
                });
                Transport transport = transport(server)) {
            transport.send(call("/soap", "<b/>"), ACTION, TEXT);
            assertThatIOException().isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT));
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void connectionsAreUsedAgainAlsoWhenTheReaderDoesNotReadToTheEnd() throws Exception {
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a/>\n")));
                Transport transport = transport(server)) {
            for (int i = 0; i < 5; i++) {
                transport.<Integer>send(
                        call("/soap", "<b/>"), ACTION, answer -> answer.body().read());
            }
            assertThatIllegalStateException()
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, answer -> {
                        throw new IllegalStateException("not what I wanted");
                    }));
            assertThat(server.requests()).hasSize(6);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void silenceEndsAtTheResponseTimeout() throws Exception {
        for (String begin : List.of(
                "",
                "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<a",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")) {
            CountDownLatch never = new CountDownLatch(1);
            try (SoapServer server = new SoapServer((request, out) -> {
                        out.write(SoapServer.bytes(begin));
                        out.flush();
                        never.await();
                    });
                    Transport transport = transport(server.url(), 100)) {
                assertThatExceptionOfType(SocketTimeoutException.class)
                        .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT));
            } finally {
                never.countDown();
            }
        }
    }

    @Test
    void anAnswerThatDripsIsCutOffWhereverItDrips() throws Exception {
        for (String begin : List.of(
                "HTTP/1.1 200 OK\r\nX-Long: ",
                "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=",
                "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")) {
            CountDownLatch gone = new CountDownLatch(1);
            try (SoapServer server = new SoapServer((request, out) -> drip(begin, out, gone));
                    Transport transport = transport(server.url(), 200)) {
                assertThatExceptionOfType(SocketTimeoutException.class)
                        .as(begin)
                        .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT))
                        .withMessageContaining("not complete 1000 ms after the request");
                // The connection is cut: the server finds out.
                gone.await();
            }
        }
    }

    /** Never silent for long, never done. */
    private static void drip(String begin, OutputStream out, CountDownLatch gone) throws Exception {
        out.write(SoapServer.bytes(begin));
        out.flush();
        try {
            while (!gone.await(20, TimeUnit.MILLISECONDS)) {
                out.write('a');
                out.flush();
            }
        } catch (IOException e) {
            gone.countDown();
        }
    }

    @Test
    void aCallThatIsNotWorthMuchWaitingEndsAtItsLimit() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (SoapServer server = new SoapServer((request, out) -> never.await());
                Transport transport = transport(server)) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT, Duration.ofMillis(100)));
        } finally {
            never.countDown();
        }
    }

    @Test
    void causesAreThoseOfTheNetwork() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        try (Transport transport = transport("http://127.0.0.1:" + nobody, 1000)) {
            assertThatExceptionOfType(ConnectException.class)
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT));
        }
        try (Transport transport = transport("http://workfront.invalid", 1000)) {
            assertThatExceptionOfType(UnknownHostException.class)
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT));
        }
    }

    @Test
    void aCallForWhichThereIsNoFreeConnectionWasNotSent() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (SoapServer server = new SoapServer((request, out) -> {
                    asked.countDown();
                    never.await();
                });
                Transport transport = SoapTransports.create(
                        context, new TransportSettings(server.url(), 10_000, 30_000, 1, null, null, null), null)) {
            ExecutorService thread = Executors.newSingleThreadExecutor();
            thread.submit(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT));
            asked.await();

            assertThatExceptionOfType(ConnectException.class)
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT, Duration.ofMillis(100)))
                    .withMessageContaining("all maxConnections=1 are in use");
            thread.shutdownNow();
        } finally {
            never.countDown();
        }
    }

    @Test
    void manyThreadsShareOneClientWithoutMixingThemUp() throws Exception {
        try (SoapServer server =
                        new SoapServer((request, out) -> out.write(SoapServer.ok(request.line() + request.body())));
                Transport transport = transport(server)) {
            ExecutorService threads = Executors.newFixedThreadPool(16);
            try {
                List<Callable<Boolean>> calls = new ArrayList<>();
                for (int i = 0; i < 800; i++) {
                    String path = "/" + i + "/soap";
                    String body = "<b>" + i + "</b>";
                    calls.add(() -> transport
                            .<String>send(call(path, body), ACTION, TEXT)
                            .equals("POST " + path + " HTTP/1.1" + body));
                }
                for (Future<Boolean> right : threads.invokeAll(calls)) {
                    assertThat(right.get()).isTrue();
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(server.requests()).hasSize(800);
        }
    }

    @Test
    void theUsersConfigurerSeesTheClientOnceAndItsInterceptorsRun() throws Exception {
        AtomicInteger configured = new AtomicInteger();
        WorkfrontCxfConfigurer mine = client -> {
            configured.incrementAndGet();
            HTTPConduit conduit = (HTTPConduit) ((Client) client).getConduit();
            assertThat(conduit.getClient().getReceiveTimeout()).isEqualTo(10_000);
            conduit.getClient().setBrowserType("mine");
            ((Client) client).getOutInterceptors().add(new AbstractPhaseInterceptor<>(Phase.SETUP) {
                @Override
                public void handleMessage(Message message) {
                    @SuppressWarnings("unchecked")
                    Map<String, List<String>> headers =
                            (Map<String, List<String>>) message.get(Message.PROTOCOL_HEADERS);
                    headers.put("X-Mine", List.of("yes"));
                }
            });
        };
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a/>")));
                Transport transport = transport(server.url(), 10_000, mine)) {
            transport.send(call("/soap", "<b/>"), ACTION, TEXT);
            transport.send(call("/soap", "<b/>"), ACTION, TEXT);
            assertThat(configured).hasValue(1);
            assertThat(server.requests())
                    .allSatisfy(request -> assertThat(request.headers())
                            .containsEntry("x-mine", "yes")
                            .containsEntry("user-agent", "mine"));
        }
    }

    @Test
    void aConfigurersReceiveTimeoutHolds() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        WorkfrontCxfConfigurer mine = client ->
                ((HTTPConduit) ((Client) client).getConduit()).getClient().setReceiveTimeout(50);
        try (SoapServer server = new SoapServer((request, out) -> never.await());
                Transport transport = transport(server.url(), 30_000, mine)) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT));
        } finally {
            never.countDown();
        }
    }

    @Test
    void aConfigurerCannotMakeACallBeSentTwice() throws Exception {
        WorkfrontCxfConfigurer mine = client -> {
            HTTPConduit conduit = (HTTPConduit) ((Client) client).getConduit();
            conduit.getClient().setAutoRedirect(true);
            conduit.getClient().setAllowChunking(true);
        };
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.bytes(
                        "HTTP/1.1 307 Elsewhere\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")));
                Transport transport = transport(server.url(), 10_000, mine)) {
            assertThat(transport.<Integer>send(call("/soap", "<b/>"), ACTION, answer -> answer.status()))
                    .isEqualTo(307);
            assertThat(server.requests()).hasSize(1);
            assertThat(server.requests().get(0).headers()).containsEntry("content-length", "4");
        }
    }

    @Test
    void whatWouldDecideOnTheConnectionOfTheJdkIsRefused() throws Exception {
        WorkfrontCxfConfigurer mine =
                client -> ((HTTPConduit) ((Client) client).getConduit()).setTrustDecider(new MessageTrustDecider() {
                    @Override
                    public void establishTrust(String conduit, URLConnectionInfo connection, Message message) {}
                });
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a/>")));
                Transport transport = transport(server.url(), 10_000, mine)) {
            assertThatIOException()
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT))
                    .withMessageContaining("sslContextParameters=#name");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void anInterceptorThatReadsTheAnswerGetsTheErrorsOfTheNetworkToo() throws Exception {
        WorkfrontCxfConfigurer mine =
                client -> ((Client) client).getInInterceptors().add(new AbstractPhaseInterceptor<>(Phase.RECEIVE) {
                    @Override
                    public void handleMessage(Message message) {
                        try {
                            message.getContent(InputStream.class).readAllBytes();
                        } catch (IOException e) {
                            throw new Fault(e);
                        }
                    }
                });
        CountDownLatch never = new CountDownLatch(1);
        try (SoapServer server = new SoapServer((request, out) -> {
                    out.write(SoapServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<a"));
                    out.flush();
                    never.await();
                });
                Transport transport = transport(server.url(), 100, mine)) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT));
        } finally {
            never.countDown();
        }
    }

    @Test
    void anInterceptorThatFailsIsNotTakenForTheNetwork() throws Exception {
        WorkfrontCxfConfigurer mine =
                client -> ((Client) client).getOutInterceptors().add(new AbstractPhaseInterceptor<>(Phase.SETUP) {
                    @Override
                    public void handleMessage(Message message) {
                        throw new Fault(new IllegalStateException("of my own making"));
                    }
                });
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a/>")));
                Transport transport = transport(server.url(), 10_000, mine)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT))
                    .withMessageContaining("of my own making");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aConfigurerThatFailsStopsTheStartAndSoDoesOneThatSetsTls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transport("http://127.0.0.1:1", 1000, client -> {
                    throw new IllegalStateException("no such bean");
                }))
                .withMessageContaining("no such bean");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transport(
                        "http://127.0.0.1:1",
                        1000,
                        client -> ((HTTPConduit) ((Client) client).getConduit())
                                .setTlsClientParameters(new TLSClientParameters())))
                .withMessageContaining("sslContextParameters=#name");
    }

    @Test
    void theDefaultBusesOfJvmAndThreadStayAsTheyWere() throws Exception {
        Bus mine = BusFactory.newInstance().createBus();
        for (Bus bus : new Bus[] {null, mine}) {
            BusFactory.setDefaultBus(bus);
            BusFactory.setThreadDefaultBus(bus);
            try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a/>")))) {
                Transport transport = transport(server);
                transport.send(call("/soap", "<b/>"), ACTION, TEXT);
                assertThat(BusFactory.getDefaultBus(false)).isSameAs(bus);
                assertThat(BusFactory.getThreadDefaultBus(false)).isSameAs(bus);
                transport.close();
                assertThat(BusFactory.getDefaultBus(false)).isSameAs(bus);
                assertThat(BusFactory.getThreadDefaultBus(false)).isSameAs(bus);
            } finally {
                BusFactory.setDefaultBus(null);
                BusFactory.setThreadDefaultBus(null);
            }
        }
        mine.shutdown(true);
    }

    @Test
    void theUsersContextStaysEmpty() throws Exception {
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a/>")));
                Transport transport = transport(server)) {
            transport.send(call("/soap", "<b/>"), ACTION, TEXT);
            assertThat(context.getComponentNames()).isEmpty();
            assertThat(context.getEndpoints()).isEmpty();
        }
    }

    @Test
    void afterItsEndThereIsNoAnswerAndNoThread() throws Exception {
        Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());
        try (SoapServer server = new SoapServer((request, out) -> out.write(SoapServer.ok("<a/>")))) {
            Transport transport = transport(server);
            transport.send(call("/soap", "<b/>"), ACTION, TEXT);
            List<Thread> ours = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread ->
                            !before.contains(thread) && !thread.getName().equals("soap-server"))
                    .collect(Collectors.toList());
            assertThat(ours).extracting(Thread::getName).containsExactly("WorkfrontSoapDeadlines");
            transport.close();
            for (Thread each : ours) {
                each.join();
            }
            assertThatIOException()
                    .isThrownBy(() -> transport.send(call("/soap", "<b/>"), ACTION, TEXT))
                    .withMessageContaining("shut down");
        }
    }

    private static ServiceCall call(String path, String body) {
        Payload payload = new Payload.Bytes("text/xml; charset=UTF-8", body.getBytes(StandardCharsets.UTF_8));
        return new ServiceCall("POST", path, Params.NONE, payload, "proof/checkSession");
    }

    private Transport transport(SoapServer server) {
        return transport(server.url(), 10_000);
    }

    private Transport transport(String url, long responseTimeout) {
        return transport(url, responseTimeout, null);
    }

    private Transport transport(String url, long responseTimeout, WorkfrontCxfConfigurer configurer) {
        TransportSettings settings = new TransportSettings(url, 10_000, responseTimeout, 20, null, null, null);
        return SoapTransports.create(context, settings, configurer);
    }
}
