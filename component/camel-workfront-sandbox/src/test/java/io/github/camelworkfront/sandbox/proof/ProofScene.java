package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofField;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.util.List;
import org.w3c.dom.Element;

/** An administrator and a creator who call the Proof service of an empty sandbox, and a look at whole answers. */
final class ProofScene {

    private final WorkfrontSandbox sandbox;
    private final SoapClient admin;
    private final SoapClient creator;

    ProofScene(WorkfrontSandbox sandbox) {
        this.sandbox = sandbox;
        this.admin = anonymous().as("admin@sandbox.example");
        this.creator = anonymous().as("creator@sandbox.example");
    }

    WorkfrontSandbox sandbox() {
        return sandbox;
    }

    SoapClient anonymous() {
        return SoapClient.of(sandbox);
    }

    SoapClient admin() {
        return admin;
    }

    SoapClient creator() {
        return creator;
    }

    /** Calls as the administrator, and expects an answer. */
    Reply ok(String operation, String parts) {
        Reply reply = admin.call(operation, parts);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }

    /** Calls as the administrator, and returns the text of the answer. */
    String value(String operation, String parts) {
        return ok(operation, parts).text("return");
    }

    /** Calls as the administrator and returns the code and words of the refusal. */
    String refusal(String operation, String parts) {
        Reply reply = admin.call(operation, parts);
        assertThat(reply.status()).as(reply.body()).isEqualTo(500);
        return reply.fault();
    }

    /** Makes a proof of the administrator and returns its id. */
    String proof(String name) {
        return ok(
                        "createProof",
                        "<OwnerID>0</OwnerID><Hash>web</Hash><Name>" + name + "</Name>"
                                + "<SourceName>https://www.example.com/</SourceName>")
                .text("file_id");
    }

    /** Expects an element to have every field that its type always has. */
    static void assertWhole(Element element, String type) {
        List<String> always = ProofCatalog.load().type(type).orElseThrow().fields().stream()
                .filter(field -> !field.optional())
                .map(ProofField::name)
                .toList();
        assertThat(Reply.children(element)).containsAll(always);
    }

    /** Expects the answer, or the first item of it, to have every field that its type always has. */
    static void assertWhole(Reply reply, String type) {
        List<Element> items = reply.elements("item");
        boolean list = Reply.children(reply.element("return")).contains("item");
        assertWhole(list ? items.get(0) : reply.element("return"), type);
    }

    static String arg(String name, Object value) {
        return "<" + name + ">" + value + "</" + name + ">";
    }
}
