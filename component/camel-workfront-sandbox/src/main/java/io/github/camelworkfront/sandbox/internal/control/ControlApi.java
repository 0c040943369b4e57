package io.github.camelworkfront.sandbox.internal.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.sandbox.BulkFailure;
import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.DownloadRedirect;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.http.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The controls over HTTP. Settings are taken from the query string, a form or a JSON object alike; wrong ones are answered by 400 and
 * {@code {"error":"what is wrong"}}.
 */
public final class ControlApi implements HttpService {

    private final Controls controls;
    private final ApplicationControls applications;
    private final ReviewerControls reviewers;
    private final EventApi events;

    public ControlApi(Controls controls) {
        this.controls = controls;
        this.applications = new ApplicationControls(controls.applications());
        this.reviewers = new ReviewerControls(controls.proof());
        this.events = new EventApi(controls.events());
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        try {
            return answer(call.method() + " " + call.path().substring("/_sandbox".length()), call);
        } catch (IllegalArgumentException e) {
            return Json.answer(400, Map.of("error", String.valueOf(e.getMessage())));
        } catch (JsonProcessingException e) {
            return Json.answer(400, Map.of("error", "the body is not a JSON object"));
        }
    }

    private Answer answer(String request, HttpCall call) throws IOException {
        switch (request) {
            case "GET /requests" -> {
                return ok(requests(Settings.of(call, "method", "status", "user", "path", "operation")));
            }
            case "DELETE /requests" -> controls.journal().clear();
            case "GET /faults" -> {
                return ok(controls.faults().pending().stream()
                        .map(FaultText::describe)
                        .toList());
            }
            case "POST /faults" -> {
                Fault fault = FaultText.read(Settings.of(call, FaultText.NAMES));
                controls.faults().add(fault);
                return ok(FaultText.describe(fault));
            }
            case "DELETE /faults" -> controls.faults().clear();
            case "GET /choices" -> {
                return ok(choices());
            }
            case "POST /choices" -> {
                Settings settings = Settings.of(call, "name", "value");
                controls.choices().set(Choice.of(settings.require("name")), settings.require("value"));
                return ok(choices());
            }
            case "DELETE /choices" -> controls.choices().clear();
            case "GET /download-redirect" -> {
                return ok(redirect());
            }
            case "POST /download-redirect" -> {
                controls.downloadRedirect(redirect(Settings.of(call, "hops", "host", "location", "status")));
                return ok(redirect());
            }
            case "DELETE /download-redirect" -> controls.downloadRedirect(null);
            case "GET /content" -> {
                return content(Settings.of(call, "id").require("id"));
            }
            case "GET /concurrency-limit" -> {
                return ok(LimitText.describe(controls.concurrency()));
            }
            case "POST /concurrency-limit" -> {
                controls.concurrency().limit(LimitText.read(Settings.of(call, LimitText.NAMES)));
                return ok(LimitText.describe(controls.concurrency()));
            }
            case "DELETE /concurrency-limit" -> controls.concurrency().unlimited();
            case "DELETE /concurrency-limit/counts" -> controls.concurrency().clearCounts();
            case "GET /proof" -> {
                return ok(ProofText.describe(controls.proof()));
            }
            case "POST /proof" -> {
                ProofText.apply(Settings.of(call, ProofText.NAMES), controls.proof());
                return ok(ProofText.describe(controls.proof()));
            }
            case "DELETE /proof/sessions" -> controls.proof().expireSessions();
            case "GET /clock" -> {
                return ok(clock());
            }
            case "POST /clock" -> {
                move(Settings.of(call, "now", "advance"));
                return ok(clock());
            }
            case "DELETE /clock" -> controls.clock().reset();
            case "GET /bulk-failure" -> {
                return ok(Map.of("shape", controls.bulkFailure().label()));
            }
            case "POST /bulk-failure" ->
                controls.bulkFailure(BulkFailure.of(Settings.of(call, "shape").require("shape")));
            case "POST /reset" -> controls.reset();
            default -> {
                return further(request, call);
            }
        }
        return ok(Map.of("success", true));
    }

    private Answer further(String request, HttpCall call) throws IOException {
        Optional<Object> answer = applications.answer(request, call);
        if (answer.isEmpty()) {
            answer = reviewers.answer(request, call);
        }
        if (answer.isEmpty()) {
            answer = events.answer(request, call);
        }
        return answer.map(ControlApi::ok)
                .orElseGet(() -> Json.answer(404, Map.of("error", "there is no " + request + " under /_sandbox")));
    }

    private static Answer ok(Object value) {
        return Json.answer(200, value);
    }

    private List<Map<String, Object>> requests(Settings filter) {
        return controls.journal().all().stream()
                .filter(request -> filter.matches("method", request.effectiveMethod()))
                .filter(request -> filter.matches("status", Integer.toString(request.status())))
                .filter(request -> filter.matches("user", request.user()))
                .filter(request -> filter.matches("operation", request.operation()))
                .filter(request ->
                        filter.get("path").map(request.path()::contains).orElse(true))
                .map(ControlApi::describe)
                .toList();
    }

    private static Map<String, Object> describe(RecordedRequest request) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("number", request.number());
        description.put("time", request.time().toString());
        description.put("method", request.method());
        description.put("effectiveMethod", request.effectiveMethod());
        description.put("path", request.path());
        description.put("query", request.query());
        description.put("headers", request.headers());
        description.put("body", request.body());
        description.put("status", request.status());
        description.put("user", request.user());
        description.put("operation", request.operation());
        description.put("arguments", request.arguments());
        return description;
    }

    private Map<String, Object> choices() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Choice choice : Choice.values()) {
            values.put(choice.label(), controls.choices().get(choice));
        }
        return values;
    }

    private static DownloadRedirect redirect(Settings settings) {
        return new DownloadRedirect(
                settings.number("hops").orElse(1),
                settings.get("host"),
                settings.get("location"),
                settings.number("status").orElse(302));
    }

    private Map<String, Object> redirect() {
        Map<String, Object> description = new LinkedHashMap<>();
        controls.downloadRedirect().ifPresent(redirect -> {
            description.put("hops", redirect.hops());
            redirect.host().ifPresent(host -> description.put("host", host));
            redirect.location().ifPresent(location -> description.put("location", location));
            description.put("status", redirect.status());
        });
        return description;
    }

    private Answer content(String id) {
        return controls.content(id)
                .map(content ->
                        ok(Map.of("fileName", content.fileName(), "size", content.size(), "sha256", content.sha256())))
                .orElseGet(() -> Json.answer(404, Map.of("error", "nothing was uploaded for " + id)));
    }

    private Map<String, Object> clock() {
        return Map.of("now", controls.clock().instant().toString());
    }

    /** {@code advance} is an ISO duration such as {@code PT8H}, {@code now} an instant such as {@code 2026-03-01T09:00:00Z}. */
    private void move(Settings settings) {
        settings.read("now", Instant::parse, "an instant such as 2026-03-01T09:00:00Z")
                .ifPresent(controls.clock()::set);
        settings.duration("advance").ifPresent(controls.clock()::advance);
        if (settings.get("now").isEmpty() && settings.get("advance").isEmpty()) {
            throw new IllegalArgumentException("say advance=PT1H or now=2026-03-01T09:00:00Z");
        }
    }
}
