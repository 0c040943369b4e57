package io.github.camelworkfront.matrix;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofSignature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Understands every operation in the simplest way, by names of elements, and answers each with a sample of its result. It
 * reads with the parser of the JDK and shares no code with the component but the description of the service.
 */
final class EchoServer implements AutoCloseable {

    static final String SESSION = "session of the matrix";

    private final HttpServer server;
    private volatile Style style = Style.LITERAL;
    private volatile Call last;

    /** @param arguments as they were understood, without the session */
    record Call(String operation, String session, Map<String, Object> arguments, Object result) {}

    EchoServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void style(Style other) {
        style = other;
    }

    Call last() {
        return last;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Element operation = operation(exchange);
            ProofOperation known =
                    ProofCatalog.bundled().find(operation.getLocalName()).orElseThrow();
            boolean unversioned = exchange.getRequestURI().getPath().equals("/soap");
            ProofSignature signature = unversioned ? known.unversioned() : known.versioned();
            Map<String, Object> understood = object(operation, signature.parameters());
            Object session = understood.remove(ProofOperation.SESSION);
            Object result = result(signature.returns());
            last = new Call(known.name(), (String) session, understood, result);
            byte[] body = new AnswerText(style)
                    .of(known.name(), signature.returns(), result)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Object result(String type) {
        Object result = new Samples().of(type, "result");
        if (type.equals("SOAPLoginObject")) {
            ((Map<String, Object>) result).put("session", SESSION);
        }
        return type.equals("boolean") ? Boolean.TRUE : result;
    }

    private static Element operation(HttpExchange exchange)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element envelope =
                factory.newDocumentBuilder().parse(exchange.getRequestBody()).getDocumentElement();
        Element body = elements(envelope).get(0);
        return elements(body).get(0);
    }

    private static Map<String, Object> object(Element parent, List<ProofParameter> parts) {
        Map<String, Object> understood = new LinkedHashMap<>();
        for (ProofParameter part : parts) {
            elements(parent).stream()
                    .filter(e -> e.getLocalName().equals(part.name()))
                    .findFirst()
                    .ifPresent(e -> understood.put(part.name(), value(e, part.type())));
        }
        return understood;
    }

    private static Object value(Element element, String type) {
        if (Samples.isPrimitive(type)) {
            return element.getTextContent();
        }
        var known = ProofCatalog.bundled().type(type).orElseThrow();
        return known.isArray()
                ? elements(element).stream()
                        .filter(e -> e.getLocalName().equals("item"))
                        .map(e -> value(e, known.item()))
                        .toList()
                : object(element, known.fields());
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
