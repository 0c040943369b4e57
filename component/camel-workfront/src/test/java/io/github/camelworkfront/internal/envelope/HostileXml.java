package io.github.camelworkfront.internal.envelope;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Answers that no service in its right mind gives, and some that look like them and are harmless. */
final class HostileXml {

    static final String START = "<S:Envelope xmlns:S='http://schemas.xmlsoap.org/soap/envelope/'><S:Body>"
            + "<p:getProofURLResponse xmlns:p='https://soap.proofhq.com/'><return>";
    static final String END = "</return></p:getProofURLResponse></S:Body></S:Envelope>";

    private static final int MILLION = 1_000_000;

    /**
     * @param group of the table
     * @param name of the input
     * @param charset of the Content-Type; null if it names none
     */
    record Case(String group, String name, String charset, Supplier<HostileInput> input) {}

    private final List<Case> cases = new ArrayList<>();
    private final String elsewhere;
    private String group;

    private HostileXml(String elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** @param elsewhere address that nobody may ask */
    static List<Case> cases(String elsewhere) {
        HostileXml all = new HostileXml(elsewhere);
        all.entities();
        all.size();
        all.references();
        all.encodings();
        all.noSoap();
        all.harmless();
        return all.cases;
    }

    private void entities() {
        group = "Document types and entities";
        text("a DOCTYPE", "<!DOCTYPE x>" + START + END);
        text("an internal subset", "<!DOCTYPE x [<!ENTITY a 'b'>]>" + START + "&a;" + END);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l").append(i).append(" '");
            laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        }
        text("a billion laughs: entities of entities, 19 levels of ten", laughs + "]>" + START + "&l19;" + END);
        repeated(
                "quadratic blow-up: an entity of 100 kB, used 100,000 times",
                "<!DOCTYPE x [<!ENTITY a '" + "a".repeat(100_000) + "'>]>" + START,
                "&a;",
                100_000,
                END);
        text("an external entity", "<!DOCTYPE x [<!ENTITY a SYSTEM '" + elsewhere + "'>]>" + START + "&a;" + END);
        text("a file as an entity", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + START + "&a;" + END);
        text("a parameter entity", "<!DOCTYPE x [<!ENTITY % a SYSTEM '" + elsewhere + "'> %a;]>" + START + END);
        text("an external document type", "<!DOCTYPE x SYSTEM '" + elsewhere + "'>" + START + END);
        repeated("a document type without an end", "<!DOCTYPE x [", "<!ENTITY a$ 'b'>", 20 * MILLION, "");
        add("a DOCTYPE in UTF-16", null, () -> HostileInput.of("\uFEFF<!DOCTYPE x>" + START + END, UTF_16LE));
        text("an entity that nobody defines", START + "&nobody;" + END);
    }

    private void size() {
        group = "Size";
        repeated("100,000 elements within each other", START, "<a>", 100_000, "");
        repeated("a million elements beside each other", START, "<a/>", MILLION, END);
        repeated("a million attributes", START + "<a", " a$=''", MILLION, "/>" + END);
        repeated("a million namespaces at one element", START + "<a", " xmlns:a$='u'", MILLION, "/>" + END);
        repeated("a million namespaces, ten at each level", START, nested(), 100_000, "");
        repeated("an attribute of 100 MB", START + "<a b='", "x".repeat(1000), 100_000, "'/>" + END);
        repeated("the name of an element, 100 MB", START + "<", "x".repeat(1000), 100_000, "/>" + END);
        repeated("a text of 100 MB", START, "x".repeat(1000), 100_000, END);
        repeated("a text of 100 MB in pieces", START, "x".repeat(1000) + "<!-- -->", 100_000, END);
        repeated("a section (CDATA) of 100 MB", START + "<![CDATA[", "x".repeat(1000), 100_000, "]]>" + END);
        repeated("a comment of 100 MB", START + "<!--", "x".repeat(1000), 100_000, "-->" + END);
        repeated("an instruction of 100 MB", START + "<?x ", "x".repeat(1000), 100_000, "?>" + END);
        repeated("a million comments", START, "<!--" + "x".repeat(100) + "-->", MILLION, END);
        repeated("100 texts of 1 MB", START, "<a>" + "x".repeat(1 << 20) + "</a>", 100, END);
        repeated("blanks without an end", "", " ".repeat(1000), 100_000, "");
    }

    private static String nested() {
        StringBuilder piece = new StringBuilder("<a");
        for (int i = 0; i < 10; i++) {
            piece.append(" xmlns:a$").append((char) ('a' + i)).append("='u'");
        }
        return piece.append(">").toString();
    }

    private void references() {
        group = "References";
        text("an element that refers to itself", START + "<a id='1' href='#1'/>" + END);
        text("an element that refers to one around it", START + "<a id='1'><b href='#1'/></a>" + END);
        text("two that refer to each other", START + "<a id='1' href='#2'/><a id='2' href='#1'/>" + END);
        StringBuilder fan = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            fan.append(("<a id='" + i + "'>") + ("<b href='#" + (i + 1) + "'/>").repeat(10) + "</a>");
        }
        text("a fan: ten references to ten references, 40 levels", START + fan + "<a id='40'>x</a>" + END);
        repeated("a chain of 100,000 references", START, "<a id='$' href='#$$'/>", 100_000, END);
        text("a reference to nothing", START + "<a href='#nothing'/>" + END);
        text("a reference to one of two", START + "<a id='1'>x</a><a id='1'>y</a><b href='#1'/>" + END);
    }

    private void encodings() {
        group = "Encodings";
        add("ISO-8859-1 called UTF-8", "utf-8", () -> HostileInput.of(START + "Zoë" + END, ISO_8859_1));
        add("ASCII called UTF-16", "utf-16", () -> HostileInput.of(START + END, US_ASCII));
        add("overlong UTF-8: a less-than sign in two bytes", "utf-8", () -> overlong(0xc0, 0xbc));
        add("overlong UTF-8: zero in two bytes", null, () -> overlong(0xc0, 0x80));
        add("half of a surrogate pair in UTF-8", null, () -> overlong(0xed, 0xa0, 0x80));
        add("UTF-7", "utf-7", () -> HostileInput.of("+ADw-S:Envelope+AD4-", US_ASCII));
        text("a declaration of UTF-7", "<?xml version='1.0' encoding='UTF-7'?>" + START + END);
        text("a declaration of an encoding that nobody has", "<?xml version='1.0' encoding='x-no'?>" + START + END);
        text("a zero character", START + "a\0b" + END);
        text("a zero character as a reference", START + "a&#0;b" + END);
        text("a character beyond Unicode as a reference", START + "&#x110000;" + END);
        add("gzip", "utf-8", () -> HostileInput.of(gzip(START + END)));
    }

    private void noSoap() {
        group = "No SOAP";
        text("nothing", "");
        text("HTML 5", "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>");
        text("XHTML", "<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>");
        text("JSON", "{\"error\": \"no\"}");
        text("plain text", "Service Unavailable");
        text("other XML", "<result><item><filehash>1</filehash></item></result>");
        text("an envelope without a body", "<Envelope/>");
        text("an envelope with an empty body", "<Envelope><Body/></Envelope>");
        text("tags that cross", "<Envelope><Body><a></Body></a></Envelope>");
        text("an attribute twice", START + "<a b='1' b='2'/>" + END);
        text("a prefix that is not declared", START + "<q:a/>" + END);
        text("an answer without its last character", (START + END).substring(0, (START + END).length() - 1));
    }

    private void harmless() {
        group = "Harmless";
        text(
                "XInclude",
                START + "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='" + elsewhere + "'/>" + END);
        text(
                "a schema from elsewhere",
                START
                        + "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='x " + elsewhere
                        + "'/>"
                        + END);
        text("a style sheet", "<?xml-stylesheet href='" + elsewhere + "'?>" + START + END);
        repeated("a picture of 10 MB as base64", START, "QUJD".repeat(1000), 2600, END);
        repeated("the same in a section (CDATA)", START + "<![CDATA[", "QUJD".repeat(1000), 2600, "]]>" + END);
        repeated("10,000 proofs", START, "<item><file_id>$</file_id><filename>f</filename></item>", 10_000, END);
        repeated("10,000 references to one element", START + "<a id='1'>x</a>", "<b href='#1'/>", 10_000, END);
        text("rubbish after the envelope", START + END + "<?php Warning: ...");
        add("UTF-16", null, () -> HostileInput.of(START + "Zoë" + END, UTF_16));
    }

    private static HostileInput overlong(int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(START.getBytes(UTF_8));
        for (int b : bytes) {
            out.write(b);
        }
        out.writeBytes(END.getBytes(UTF_8));
        return HostileInput.of(out.toByteArray());
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void text(String name, String text) {
        add(name, null, () -> HostileInput.of(text, UTF_8));
    }

    private void repeated(String name, String start, String piece, long times, String end) {
        add(name, null, () -> HostileInput.repeated(start, piece, times, end));
    }

    private void add(String name, String charset, Supplier<HostileInput> input) {
        cases.add(new Case(group, name, charset, input));
    }
}
