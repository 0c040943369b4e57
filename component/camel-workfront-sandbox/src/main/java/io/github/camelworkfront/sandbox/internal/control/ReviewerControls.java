package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.ProofControls;
import io.github.camelworkfront.sandbox.ProofDelivery;
import io.github.camelworkfront.sandbox.ProofReviewers;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What reviewers of proofs do, and the callbacks that follow, over HTTP. */
final class ReviewerControls {

    private static final String FILE = "fileId";
    private static final String EMAIL = "email";
    private static final String TEXT = "text";
    private static final String COMMENT = "commentId";

    private final ProofControls proof;

    ReviewerControls(ProofControls proof) {
        this.proof = proof;
    }

    /** Answers a request; empty if it is about something else. */
    Optional<Object> answer(String request, HttpCall call) throws IOException {
        return switch (request) {
            case "POST /proof/open" -> {
                Settings settings = Settings.of(call, FILE, EMAIL);
                reviewers().open(id(settings, FILE), settings.require(EMAIL));
                yield done();
            }
            case "POST /proof/comment" -> {
                Settings settings = Settings.of(call, FILE, EMAIL, TEXT);
                int comment = reviewers().comment(id(settings, FILE), settings.require(EMAIL), settings.require(TEXT));
                yield Optional.of(Map.of(COMMENT, comment));
            }
            case "POST /proof/reply" -> {
                Settings settings = Settings.of(call, FILE, EMAIL, COMMENT, TEXT);
                int reply = reviewers()
                        .reply(
                                id(settings, FILE),
                                settings.require(EMAIL),
                                id(settings, COMMENT),
                                settings.require(TEXT));
                yield Optional.of(Map.of("replyId", reply));
            }
            case "POST /proof/decide" -> {
                Settings settings = Settings.of(call, FILE, EMAIL, "decision");
                reviewers().decide(id(settings, FILE), settings.require(EMAIL), settings.require("decision"));
                yield done();
            }
            case "POST /proof/start-stage" -> {
                Settings settings = Settings.of(call, FILE, "stageId");
                reviewers().startStage(id(settings, FILE), id(settings, "stageId"));
                yield done();
            }
            case "GET /proof/deliveries" -> Optional.of(deliveries());
            case "PUT /proof/deliveries", "POST /proof/deliveries" -> {
                DeliveryFaultText.apply(
                        Settings.of(call, DeliveryFaultText.NAMES),
                        proof::dropCallbacks,
                        proof::doubleCallbacks,
                        proof::reorderCallbacks,
                        proof::delayCallbacks,
                        proof::callbackSeed);
                yield done();
            }
            default -> Optional.empty();
        };
    }

    private ProofReviewers reviewers() {
        return proof.reviewers();
    }

    private static Optional<Object> done() {
        return Optional.of(Map.of("success", true));
    }

    private static int id(Settings settings, String name) {
        return settings.number(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    private List<Map<String, Object>> deliveries() {
        return proof.deliveries().stream().map(ReviewerControls::describe).toList();
    }

    private static Map<String, Object> describe(ProofDelivery delivery) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("url", delivery.url());
        description.put("type", delivery.type());
        description.put(FILE, delivery.fileId());
        description.put("body", delivery.body());
        description.put("state", delivery.state().name().toLowerCase(Locale.ROOT));
        description.put("tries", delivery.tries());
        description.put("status", delivery.status());
        return description;
    }
}
