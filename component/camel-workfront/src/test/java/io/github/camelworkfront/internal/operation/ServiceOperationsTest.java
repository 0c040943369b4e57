package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.BulkErrors;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.auth.MemoryTokenStore;
import io.github.camelworkfront.internal.auth.Refusal;
import io.github.camelworkfront.internal.auth.SessionService;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.auth.SignInServices;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.operation.FakeService.Options;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import io.github.camelworkfront.internal.plan.ApiRoot;
import io.github.camelworkfront.internal.plan.TargetResolver;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** raw, session, metadata, and what only the tenant's metadata can tell. */
class ServiceOperationsTest {

    private static final Said OK = Said.data(Map.of("ID", "a"));

    @Test
    void aRawCallHasPathQueryArgumentsAndBody() throws Exception {
        FakeService service = FakeService.saying(OK, OK, OK);
        Options options = new Options().with(o -> {
            o.path = "/api/v22.0/batch?x=1";
            o.arguments = Map.of("uri", List.of("a", "b"));
        });

        service.run(options, "raw", "POST", Map.of("name", "x"));
        service.run(options, "raw", "PUT", "a=1", Map.of(Exchange.CONTENT_TYPE, "application/x-www-form-urlencoded"));
        service.run(options, "raw", "GET", Map.of("name", "x"), Map.of(WorkfrontConstants.PATH, "/api/v22.0/info"));

        assertThat(service.requests())
                .containsExactly("POST /batch?x=1&uri=a&uri=b", "PUT /batch?x=1&uri=a&uri=b", "GET /info?uri=a&uri=b");
        assertThat(FakeService.bodyOf(service.calls().get(0))).isEqualTo(Map.of("name", "x"));
        assertThat(service.calls().get(1).payload().contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(new String(service.calls().get(1).payload().open().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("a=1");
        assertThat(service.calls().get(2).payload()).isNull();
    }

    @Test
    void aRawCallWithoutABodyHasNone() throws Exception {
        FakeService service = FakeService.saying(OK);

        service.run(new Options().with(o -> o.path = "/api/v22.0/task/a/move"), "raw", "PUT", null);

        assertThat(service.calls().get(0).payload()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"apiKey", "SESSIONID", "Password"})
    void aSecretAmongTheArgumentsOfARawCallIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeService.saying()
                        .run(
                                new Options().with(o -> {
                                    o.path = "/x";
                                    o.arguments = Map.of(name, "hunter2");
                                }),
                                "raw",
                                "GET",
                                null))
                .withMessageContaining("arg." + name)
                .withMessageNotContaining("hunter2");
    }

    @Test
    void aHostilePathFromAHeaderIsRefusedAndNothingIsSent() {
        FakeService service = FakeService.saying();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.run(
                        new Options(), "raw", "GET", null, Map.of(WorkfrontConstants.PATH, "https://evil.example/")));
        assertThat(service.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html>Sorry</html>",
                "not json",
                "{\"meta\":1,\"error\":{\"message\":\"no\"}}",
                "{\"meta\":{\"error\":2},\"error\":\"no\"}"
            })
    void anUntouchedAnswerIsStillOneOfTheService(String answer) {
        Options untouched = new Options().with(o -> o.untouched = true);

        assertThatExceptionOfType(WorkfrontException.class)
                .isThrownBy(() -> FakeService.saying(new Said(200, answer)).run(untouched, "task", "search", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>Sorry</html>", "not json", "{\"data\":{\"error\":1}}", "{\"error\":null}", "{\"a\":"})
    void aRawCallMayHaveAnyAnswerThatIsNoError(String answer) throws Exception {
        Options untouched = new Options().with(o -> {
            o.untouched = true;
            o.path = "/x";
        });

        assertThat(FakeService.saying(new Said(200, answer))
                        .run(untouched, "raw", "GET", null)
                        .value())
                .isNotNull();
    }

    @Test
    void theSessionIdIsShownOnlyToWhoAsksForIt() throws Exception {
        Said session = Said.data(Map.of("sessionID", "secret", "userID", "u"));

        assertThat(FakeService.saying(session)
                        .run(new Options(), "session", "get", null)
                        .value())
                .isEqualTo(Map.of("userID", "u"));
        assertThat(FakeService.saying(session)
                        .run(new Options().with(o -> o.includeSessionId = true), "session", "get", null)
                        .value())
                .isEqualTo(Map.of("userID", "u", "sessionID", "secret"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeService.saying(session)
                        .run(new Options().with(o -> o.untouched = true), "session", "get", null))
                .withMessageContaining("outputFormat=raw");
    }

    @Test
    void loginBeginsAnewAndLogoutEndsOurOwnSession() throws Exception {
        Sessions sessions = new Sessions();
        SignIn signIn = login(sessions);
        FakeService service = FakeService.saying(Said.data(Map.of("userID", "u")), Said.data(Map.of("userID", "u")))
                .with(signIn);

        service.run(new Options(), "session", "get", null);
        service.run(new Options(), "session", "login", null);
        assertThat(service.run(new Options(), "session", "logout", null).value())
                .isEqualTo(Map.of("success", true));

        assertThat(service.requests()).containsExactly("GET /session", "GET /session");
        assertThat(sessions.logins).isEqualTo(2);
        assertThat(sessions.ended).hasSize(2);
    }

    @Test
    void logoutWithACredentialThatIsNotOursIsLeftToTheService() throws Exception {
        FakeService service = FakeService.saying(Said.data(Map.of("success", true)));

        service.run(new Options(), "session", "logout", null);

        assertThat(service.requests()).containsExactly("GET /logout");
    }

    @Test
    void aSessionThatTheServiceNoLongerKnowsIsRenewedOnceAndTheCallRepeated() throws Exception {
        Sessions sessions = new Sessions();
        SignIn signIn = login(sessions);
        Said gone = Said.error(200, "You are not currently logged in.");
        FakeService service = FakeService.saying(gone, OK, gone, gone).with(signIn);

        assertThat(service.run(new Options(), "task", "create", Map.of("name", "x"))
                        .value())
                .isEqualTo(Map.of("ID", "a"));
        assertThat(sessions.logins).isEqualTo(2);
        assertThatExceptionOfType(io.github.camelworkfront.WorkfrontAuthenticationException.class)
                .isThrownBy(() -> service.run(new Options(), "task", "create", Map.of("name", "x")));
        assertThat(service.requests()).hasSize(4);
    }

    @Test
    void metadataIsRead() throws Exception {
        FakeService service = FakeService.saying(OK, OK);

        service.run(new Options(), "metadata", "list", null);
        service.run(new Options().with(o -> o.fields = List.of("fields")), "proj", "metadata", null);

        assertThat(service.requests()).containsExactly("GET /metadata", "GET /PROJ/metadata?fields=fields");
    }

    @Test
    void anObjectThatTheTenantKnowsIsFoundByCodeOrNameOnce() throws Exception {
        Options lenient = new Options().with(o -> o.lenient = true);
        FakeService service = new FakeService(call -> call.path().endsWith("/metadata")
                ? Said.data(Map.of("objects", Map.of("x", Map.of("objCode", "NEWOB", "name", "brandNew"))))
                : OK);
        Operation operation = open("brandnew", "get");

        service.run(operation, lenient, "a", Map.of());
        service.run(operation, lenient, "b", Map.of());

        assertThat(service.requests()).containsExactly("GET /metadata", "GET /NEWOB/a", "GET /NEWOB/b");
    }

    @Test
    void anObjectThatTheMetadataDoesNotListGoesOutAsItWasWritten() throws Exception {
        Options lenient = new Options().with(o -> o.lenient = true);
        for (Said metadata :
                List.of(Said.error(403, "no"), Said.error(404, "no"), Said.data(Map.of("objects", Map.of())))) {
            FakeService service = FakeService.saying(metadata, OK);
            service.run(open("brandNew", "get"), lenient, "a", Map.of());
            assertThat(service.requests()).containsExactly("GET /metadata", "GET /brandNew/a");
        }
    }

    @Test
    void anOperationIsWhatTheTenantsMetadataSays() throws Exception {
        Options lenient = new Options().with(o -> o.lenient = true);
        Said metadata =
                Said.data(Map.of("actions", Map.of("doThis", Map.of()), "queries", Map.of("findThat", Map.of())));
        FakeService action = FakeService.saying(metadata, OK);
        FakeService query = FakeService.saying(metadata, Said.data(List.of()));

        action.run(open("task", "DOTHIS"), lenient, null, Map.of(WorkfrontConstants.ID, "a"));
        query.run(open("task", "findthat"), lenient, null, Map.of());

        assertThat(action.requests()).containsExactly("GET /TASK/metadata", "PUT /TASK/a/doThis");
        assertThat(query.requests().get(1)).startsWith("GET /TASK/findThat?");
    }

    @Test
    void anOperationThatIsNeitherOrBothHasToBeSaidWhich() {
        for (Map<String, Object> metadata : List.<Map<String, Object>>of(
                Map.of(), Map.of("actions", Map.of("act", Map.of()), "queries", Map.of("act", Map.of())))) {
            FakeService service =
                    FakeService.saying(Said.data(metadata.isEmpty() ? Map.of("actions", Map.of()) : metadata));
            assertThatExceptionOfType(WorkfrontInvalidRequestException.class)
                    .isThrownBy(() -> service.run(open("task", "act"), new Options(), null, Map.of()))
                    .withMessageContaining("callType=action or callType=query");
        }
    }

    private static Operation open(String resource, String operation) {
        Setup setup = new Setup(
                new TargetResolver(ObjectCatalog.bundled()).resolve(resource, operation, null, true),
                ApiRoot.of("22.0"),
                new Options().with(o -> o.lenient = true).frozen(),
                FakeService.JSON,
                false);
        return Operations.of(setup, BulkErrors.report);
    }

    private static SignIn login(SessionService sessions) {
        return new Credentials.Login(new LoginCredentials("ada", "hunter2", null))
                .signIn(new SignInServices(
                        sessions,
                        null,
                        "https://acme.example",
                        new MemoryTokenStore(),
                        new Refusal(),
                        Clock.systemUTC()));
    }

    /** Counts logins and keeps what was ended. */
    private static final class Sessions implements SessionService {

        private final List<Signature> ended = new ArrayList<>();
        private int logins;

        @Override
        public String login(LoginCredentials credentials) {
            return "session" + ++logins;
        }

        @Override
        public String exchange(Signature signature) {
            return "session" + ++logins;
        }

        @Override
        public void logout(Signature signature) {
            ended.add(signature);
        }
    }
}
