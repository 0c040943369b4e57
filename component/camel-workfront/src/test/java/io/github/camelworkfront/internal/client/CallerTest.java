package io.github.camelworkfront.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.WorkfrontAuthenticationException;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.auth.MemoryTokenStore;
import io.github.camelworkfront.internal.auth.Refusal;
import io.github.camelworkfront.internal.auth.SessionService;
import io.github.camelworkfront.internal.auth.SignIn;
import io.github.camelworkfront.internal.auth.SignInServices;
import io.github.camelworkfront.internal.auth.Signature;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.meters.Meters;
import io.github.camelworkfront.internal.patience.Lanes;
import io.github.camelworkfront.internal.patience.Lifetime;
import io.github.camelworkfront.internal.patience.Patience;
import io.github.camelworkfront.internal.patience.PatienceSettings;
import io.github.camelworkfront.internal.patience.Time;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A service that accepts no session before a certain one, while others sign in as well. */
class CallerTest {

    private static final ServiceCall CALL = ServiceCall.get("/attask/api/v22.0/PROJ/count", Params.NONE, "proj/count");

    private final List<String> used = new CopyOnWriteArrayList<>();
    private final Numbered service = new Numbered();
    private final Lanes lanes = new Lanes(new Lifetime(), Time.SYSTEM);
    private Runnable beforeAnswer = () -> {};
    private final SignIn signIn = new MeteredSignIn(
            new Credentials.Login(new LoginCredentials("ada", "hunter2", null))
                    .signIn(new SignInServices(
                            service,
                            null,
                            "https://acme.example",
                            new MemoryTokenStore(),
                            new Refusal(),
                            Clock.systemUTC())),
            Meters.NONE,
            new SignInRecord(Clock.systemUTC()));

    @Test
    void aNewSessionThatOthersReplacedWhileItWasRefusedIsNoReasonToGiveUp() throws Exception {
        assertThat(caller(4, true).call(CALL, DataReader.ANY)).isEqualTo(7);
        assertThat(used).containsExactly("1", "2", "3", "4");
    }

    @Test
    void aNewSessionThatIsStillTheLatestAndRefusedIs() {
        assertThatExceptionOfType(WorkfrontAuthenticationException.class)
                .isThrownBy(() -> caller(4, false).call(CALL, DataReader.ANY))
                .withMessageContaining("refused again right after a new login");
        assertThat(used).containsExactly("1", "2");
    }

    @Test
    void aServiceThatAcceptsNoSessionIsNotAskedForEver() {
        assertThatExceptionOfType(WorkfrontAuthenticationException.class)
                .isThrownBy(() -> caller(Integer.MAX_VALUE, true).call(CALL, DataReader.ANY));
        assertThat(used).hasSize(7);
    }

    @Test
    void aCallThatWaitedForItsTurnGoesOutWithTheNewestSession() throws Exception {
        signIn.signature();
        CountDownLatch firstIsUnderWay = new CountDownLatch(1);
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        beforeAnswer = () -> {
            firstIsUnderWay.countDown();
            await(firstMayEnd);
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Caller caller = caller(1, false);
            Future<Object> first = threads.submit(() -> caller.call(CALL, DataReader.ANY));
            await(firstIsUnderWay);
            Future<Object> second = threads.submit(() -> caller.another().call(CALL, DataReader.ANY));
            while (lanes.waiting() == 0) {
                Thread.onSpinWait();
            }
            signIn.renew(signIn.signature());
            firstMayEnd.countDown();

            assertThat(first.get()).isEqualTo(7);
            assertThat(second.get()).isEqualTo(7);
            assertThat(used).containsExactly("1", "2");
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Caller caller(int accepted, boolean othersRenew) {
        lanes.join(1);
        PatienceSettings settings = new PatienceSettings(1, 0, 0, 0, false);
        return new Caller(
                new Service(new Refusing(accepted, othersRenew), new Json(new ObjectMapper())),
                signIn,
                new Patience(settings, lanes, Time.SYSTEM, new Random(1), Meters.NONE),
                Map.of());
    }

    /** Sessions 1, 2, 3… */
    private static final class Numbered implements SessionService {

        private int last;

        @Override
        public String login(LoginCredentials credentials) {
            return String.valueOf(++last);
        }

        @Override
        public String exchange(Signature signature) {
            return String.valueOf(++last);
        }

        @Override
        public void logout(Signature signature) {
            // The service forgets by itself.
        }
    }

    private final class Refusing implements Transport {

        private final int accepted;
        private final boolean othersRenew;

        Refusing(int accepted, boolean othersRenew) {
            this.accepted = accepted;
            this.othersRenew = othersRenew;
        }

        @Override
        public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
            String session = headers.get("sessionID");
            used.add(session);
            beforeAnswer.run();
            if (Integer.parseInt(session) >= accepted) {
                return reader.read(answer(200, "{\"data\":7}"));
            }
            // The first refusal is ours to act on; from the second on somebody else is faster.
            if (othersRenew && used.size() > 1) {
                renewed();
            }
            return reader.read(answer(401, "{\"error\":{\"message\":\"You are not currently logged in\"}}"));
        }

        private void renewed() {
            try {
                signIn.renew(signIn.signature());
            } catch (WorkfrontException e) {
                throw new AssertionError(e);
            }
        }

        private static Answer answer(int status, String body) {
            return new Answer(status, "application/json", Map.of(), new ByteArrayInputStream(body.getBytes()));
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
