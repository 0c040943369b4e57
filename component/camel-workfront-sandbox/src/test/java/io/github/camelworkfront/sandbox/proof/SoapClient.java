package io.github.camelworkfront.sandbox.proof;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Calls the Proof service of a sandbox over real HTTP with envelopes that are written by hand. */
public final class SoapClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final String path;
    private final String session;

    private SoapClient(String base, String path, String session) {
        this.base = base;
        this.path = path;
        this.session = session;
    }

    /** Calls edition 16_24_0 without a session. */
    public static SoapClient of(WorkfrontSandbox sandbox) {
        return new SoapClient(sandbox.url(), "/16_24_0/soap", "");
    }

    /** Returns a client of another address. */
    public SoapClient at(String otherPath) {
        return new SoapClient(base, otherPath, session);
    }

    /** Signs a user in, who all have the same password; later calls are his. */
    public SoapClient as(String email) {
        return withSession(call("doLogin", "<Login>" + email + "</Login><Password>sandbox</Password>")
                .text("session"));
    }

    public SoapClient withSession(String id) {
        return new SoapClient(base, path, "<SessionID>" + id + "</SessionID>");
    }

    /** Calls an operation with the parts given, after the session id if there is one. */
    public Reply call(String operation, String parts) {
        return post(envelope("<p:" + operation + ">" + session + parts + "</p:" + operation + ">"), "text/xml");
    }

    public static String envelope(String body) {
        return "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:p=\"https://soap.proofhq.com/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                + " xmlns:enc=\"http://schemas.xmlsoap.org/soap/encoding/\"><e:Body>" + body
                + "</e:Body></e:Envelope>";
    }

    public Reply post(String body, String contentType, String... headers) {
        return send(HttpRequest.BodyPublishers.ofString(body), contentType, headers);
    }

    public Reply send(HttpRequest.BodyPublisher body, String contentType, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", contentType)
                .POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Reply get(String otherPath) {
        return send(HttpRequest.newBuilder(URI.create(base + otherPath)));
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer. */
    public record Reply(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String contentType() {
            return response.headers().firstValue("Content-Type").orElse("");
        }

        public Document document() {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                return factory.newDocumentBuilder().parse(new InputSource(new StringReader(body())));
            } catch (Exception e) {
                throw new IllegalStateException("not XML: " + body(), e);
            }
        }

        /** Returns the elements of a name, in whatever namespace, in the order of the document. */
        public List<Element> elements(String name) {
            NodeList nodes = document().getElementsByTagNameNS("*", name);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        }

        /** Returns the first element of a name. */
        public Element element(String name) {
            return elements(name).stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no <" + name + "> in " + body()));
        }

        /** Returns the text of the first element of a name. */
        public String text(String name) {
            return element(name).getTextContent();
        }

        /** Returns the texts of all elements of a name. */
        public List<String> texts(String name) {
            return elements(name).stream().map(Node::getTextContent).toList();
        }

        /** Returns code and words of a fault, such as {@code 305 Invalid Session ID.} */
        public String fault() {
            return text("faultcode") + " " + text("faultstring");
        }

        /** Returns the names of the element children of an element. */
        public static List<String> children(Element parent) {
            List<String> names = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    names.add(element.getLocalName());
                }
            }
            return names;
        }
    }
}
