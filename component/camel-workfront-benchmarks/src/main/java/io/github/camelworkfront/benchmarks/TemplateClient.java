package io.github.camelworkfront.benchmarks;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;

/** The least that can be done: a text with a gap for the number, and the fields as they come. */
final class TemplateClient implements ProofClient {

    static final XMLInputFactory PARSERS = parsers();

    private final HttpClient http;
    private final URI address;
    private final Duration timeout;

    TemplateClient(String url, long timeout) {
        this.timeout = Duration.ofMillis(timeout);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(this.timeout)
                .build();
        this.address = URI.create(url + "/soap");
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return parsers;
    }

    @Override
    public Map<?, ?> details(int fileId) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"" + ProofMessages.ACTION + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(ProofMessages.envelope(ProofMessages.operation(fileId))))
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            Map<?, ?> fields = ProofMessages.fields(PARSERS.createXMLStreamReader(body));
            body.readAllBytes();
            return fields;
        }
    }

    @Override
    public void close() {
        // It ends with the last reference to it.
    }
}
