package io.github.camelworkfront.internal.consumer.callback;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.Registration;
import io.github.camelworkfront.internal.consumer.push.Answer;
import io.github.camelworkfront.internal.consumer.push.EventHandlers;
import io.github.camelworkfront.internal.consumer.push.Reception;
import io.github.camelworkfront.internal.consumer.push.VerifyTokens;
import io.github.camelworkfront.internal.consumer.subscribe.PublicAddress;
import io.github.camelworkfront.internal.consumer.subscribe.Upkeep;
import io.github.camelworkfront.internal.endpoint.ProofStart;
import io.github.camelworkfront.internal.plan.ProofPlace;
import java.time.Clock;
import java.util.List;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.component.webhook.WebhookConfiguration;

/** From the options of {@code webhook:workfront:proof:callbacks} to what asks for callbacks, and what takes them. */
public final class Callbacks {

    private Callbacks() {}

    /** @throws IllegalArgumentException that names the option and says what it has to be */
    public static Processor receiving(ConsumerSetup setup, WebhookConfiguration webhook, Processor route) {
        check(setup.consumer(), webhook);
        VerifyTokens tokens = VerifyTokens.of(setup.consumer());
        Reception reception = new Reception(
                setup.configuration().getProofUrl(),
                "proof",
                SecretPath.plain(webhook),
                request -> admits(tokens, request),
                Answer.NOT_FOUND,
                new CallbackReader(Clock.systemUTC()),
                new CallbackWriter(setup.shape(), setup.endpoint().getOutputFormat()));
        return EventHandlers.of(setup, reception, route);
    }

    private static boolean admits(VerifyTokens tokens, Message request) {
        boolean admitted = tokens.accept(request.getHeader(SecretPath.HEADER, String.class));
        request.removeHeader(SecretPath.HEADER);
        return admitted;
    }

    /**
     * Asks for the callbacks that are not asked for already.
     *
     * @throws IllegalArgumentException that names the option and says what it has to be
     * @throws WorkfrontException       when the service refuses, unless {@code registrationFailure=retry}
     */
    public static Registration register(ConsumerSetup setup, WebhookConfiguration webhook) throws WorkfrontException {
        WorkfrontConsumerConfiguration options = setup.consumer();
        check(options, webhook);
        String fileId = options.getFileId() == null || options.getFileId().isBlank() ? null : options.getFileId();
        List<String> types = CallbackTypes.of(options.getCallbackTypes(), fileId != null);
        String address = PublicAddress.of(webhook, setup.options().lenient());
        ProofPlace place = ProofStart.place(
                setup.configuration(), setup.target(), setup.options().lenient());
        CallbackKeeper keeper = new CallbackKeeper(
                new CallbackCalls(place, setup.json()),
                setup.connectToProof().get(),
                types,
                SecretPath.filled(address, options.getWebhookVerifyToken()),
                options.getCallbackInterval(),
                fileId);
        return Upkeep.start(setup, "callbacks", SecretPath.plain(webhook), keeper);
    }

    private static void check(WorkfrontConsumerConfiguration options, WebhookConfiguration webhook) {
        EventHandlers.checkReceiving(options, webhook);
        if (options.getCallbackInterval() < 1) {
            throw new IllegalArgumentException("callbackInterval=" + options.getCallbackInterval()
                    + " must be 1 minute or more, such as callbackInterval=5");
        }
        String file = options.getFileId();
        if (file != null && !file.isBlank() && !file.trim().matches("\\d+")) {
            throw new IllegalArgumentException(
                    "fileId=" + file + " is no ID of a proof; it is a number such as fileId=1001");
        }
    }
}
