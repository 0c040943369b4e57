package io.github.camelworkfront.sandbox.internal.proof.service;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.soap.EnvelopeReader;
import io.github.camelworkfront.sandbox.internal.proof.soap.ResponseWriter;
import io.github.camelworkfront.sandbox.internal.proof.soap.SoapRequest;
import io.github.camelworkfront.sandbox.internal.proof.soap.SoapVersion;
import io.github.camelworkfront.sandbox.internal.proof.soap.Wire;
import io.github.camelworkfront.sandbox.internal.proof.wsdl.WsdlForm;
import io.github.camelworkfront.sandbox.internal.proof.wsdl.WsdlWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;

/** Workfront Proof: SOAP on its addresses, and the WSDL of each. */
public final class ProofService implements HttpService {

    private final Supplier<ProofAccount> accounts;
    private final Supplier<ProofStyle> style;
    private final Choices choices;

    /**
     * @param accounts gives the account of the moment
     * @param style gives the style of the moment
     * @param choices what is done where the real service's way is not settled
     */
    public ProofService(Supplier<ProofAccount> accounts, Supplier<ProofStyle> style, Choices choices) {
        this.accounts = accounts;
        this.style = style;
        this.choices = choices;
    }

    /** Tells whether a path is one of the service's. */
    public static boolean covers(String path) {
        return ProofAddress.of(path).isPresent();
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        ProofAddress address = ProofAddress.of(call.path())
                .orElseThrow(() -> new IllegalArgumentException(call.path() + " is not an address of Proof"));
        if (call.method().equals("GET") && (address.wsdl() || asksForWsdl(call))) {
            return wsdl(call, address);
        }
        return perform(call, address);
    }

    private static boolean asksForWsdl(HttpCall call) {
        return call.rawQuery() != null
                && call.rawQuery().toLowerCase(Locale.ROOT).startsWith("wsdl");
    }

    private Answer wsdl(HttpCall call, ProofAddress address) {
        WsdlForm form = new WsdlForm(
                address.edition(),
                style.get(),
                namespace(call),
                call.baseUrl() + address.root(),
                choices.get(Choice.PROOF_PART_NAME));
        return Answer.text(200, "text/xml; charset=utf-8", WsdlWriter.write(form));
    }

    private Answer perform(HttpCall call, ProofAddress address) throws IOException {
        SoapRequest request;
        try {
            request = EnvelopeReader.read(call);
        } catch (ProofFault fault) {
            call.skipBody();
            return ResponseWriter.fault(500, SoapVersion.V11, fault);
        }
        call.trace().operation(request.operation());
        try {
            ProofOperation operation = address.edition()
                    .find(request.operation())
                    .orElseThrow(() -> ProofFault.noProcedure(request.operation()));
            Object result =
                    new Dispatcher(accounts.get(), choices).perform(operation, request, call.baseUrl(), call.trace());
            Wire wire = new Wire(style.get(), request.version(), namespace(call), choices);
            return ResponseWriter.result(wire, operation, result);
        } catch (ProofFault fault) {
            return ResponseWriter.fault(500, request.version(), fault);
        }
    }

    /** The namespace follows the host, as that of the regions is thought to do. */
    private static String namespace(HttpCall call) {
        return "https://" + call.host() + "/";
    }
}
