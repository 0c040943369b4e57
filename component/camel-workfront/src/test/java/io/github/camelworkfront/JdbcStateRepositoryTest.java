package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class JdbcStateRepositoryTest {

    private final JdbcDataSource database = database();

    private static JdbcDataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private JdbcStateRepository started(String prefix) {
        JdbcStateRepository repository = new JdbcStateRepository(database, "workfront_state", prefix);
        repository.start();
        return repository;
    }

    @Test
    void aStateIsKeptBeyondTheRepository() {
        JdbcStateRepository first = started("");
        first.setState("mark", "one");
        first.setState("mark", "two");
        first.stop();

        assertThat(started("").getState("mark")).isEqualTo("two");
        assertThat(started("").getState("other")).isNull();
    }

    @Test
    void prefixesKeepApplicationsApart() {
        started("orders/").setState("mark", "one");

        assertThat(started("bills/").getState("mark")).isNull();
        assertThat(started("").getState("orders/mark")).isEqualTo("one");
    }

    @Test
    void aLongTextIsKeptWhole() {
        String text = "x".repeat(5_000_000);
        started("").setState("mark", text);

        assertThat(started("").getState("mark")).isEqualTo(text);
    }

    @Test
    void severalWritersOfANewKeyDoNotDisturbEachOther() {
        JdbcStateRepository one = started("");
        JdbcStateRepository other = started("");

        CompletableFuture<?>[] writes = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.runAsync(() -> (i % 2 == 0 ? one : other).setState("k" + i / 4, "v")))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(writes).join();
        assertThat(IntStream.range(0, 12).mapToObj(i -> one.getState("k" + i))).containsOnly("v");
    }

    @Test
    void aNameThatIsNoTableIsRefused() {
        assertThatThrownBy(() -> new JdbcStateRepository(database, "state; DROP TABLE x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("workfront_state");
    }

    @Test
    void aFailureNamesKeyAndTable() {
        JdbcStateRepository notStarted = new JdbcStateRepository(database, "nowhere", "");

        assertThatThrownBy(() -> notStarted.getState("mark"))
                .hasMessageContaining("mark")
                .hasMessageContaining("nowhere");
    }
}
