package io.github.camelworkfront.sandbox.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Change.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StoreTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Actor ADA = new Actor("ada", "customer");
    private static final Actor BOB = new Actor("bob", "customer");

    private Instant now = START;
    private final Clock clock = new MovableClock();
    private final Store store = new Store(ObjectCatalog.load(), clock, IdSource.seeded(1));
    private final List<Change> changes = new ArrayList<>();

    @Test
    void aNewObjectGetsItsOwnFields() {
        Entity task = store.insert("TASK", Map.of("name", "Draft"), ADA);

        assertThat(task.id()).matches("[0-9a-f]{32}");
        assertThat(task.asMap())
                .containsEntry("objCode", "TASK")
                .containsEntry("customerID", "customer")
                .containsEntry("entryDate", START)
                .containsEntry("enteredByID", "ada")
                .containsEntry("lastUpdateDate", START)
                .containsEntry("lastUpdatedByID", "ada");
        assertThat(store.find("TASK", task.id())).contains(task);
    }

    @Test
    void typesWithoutSuchFieldsDoNotGetThem() {
        assertThat(store.insert("ASSGN", Map.of("taskID", "t"), ADA).asMap())
                .containsKey("lastUpdateDate")
                .doesNotContainKeys("entryDate", "enteredByID");
    }

    @Test
    void aSeedMayGiveAPast() {
        Instant past = START.minus(Duration.ofDays(30));

        assertThat(store.insert("TASK", Map.of("ID", "t", "entryDate", past), ADA)
                        .get("entryDate"))
                .isEqualTo(past);
        assertThatThrownBy(() -> store.insert("TASK", Map.of("ID", "t"), ADA)).isInstanceOf(WorkfrontFault.class);
    }

    @Test
    void anUpdateKeepsIdAndStampsTheDate() {
        store.insert("TASK", Map.of("ID", "t", "name", "a"), ADA);
        now = START.plusSeconds(5);

        Entity updated = store.update("TASK", "t", Map.of("ID", "x", "name", "b", "lastUpdateDate", START), BOB);

        assertThat(updated.asMap())
                .containsEntry("ID", "t")
                .containsEntry("name", "b")
                .containsEntry("lastUpdateDate", now)
                .containsEntry("lastUpdatedByID", "bob")
                .containsEntry("enteredByID", "ada");
    }

    @Test
    void missingObjectsAreNamedByLabelAndId() {
        assertThatThrownBy(() -> store.update("OPTASK", "gone", Map.of(), ADA))
                .hasMessage("Issue with primary key value(s) \"gone\" not found");
        assertThatThrownBy(() -> store.delete("TASK", "gone", ADA))
                .hasMessage("Task with primary key value(s) \"gone\" not found");
    }

    @Test
    void deletedObjectsLieInTheBinAndPurgedOnesDoNot() {
        store.insert("TASK", Map.of("ID", "t1"), ADA);
        store.insert("TASK", Map.of("ID", "t2"), ADA);

        store.delete("TASK", "t1", ADA);
        store.purge("TASK", "t2", ADA);

        assertThat(store.count("TASK")).isZero();
        assertThat(store.recycled("TASK", "t1")).isPresent();
        assertThat(store.recycled("TASK", "t2")).isEmpty();
    }

    @Test
    void objectsComeInTheOrderOfTheirIds() {
        List.of("c", "a", "d", "b").forEach(id -> store.insert("TASK", Map.of("ID", id), ADA));

        assertThat(store.stream("TASK")).extracting(Entity::id).containsExactly("a", "b", "c", "d");
        assertThat(store.streamAfter("TASK", "b")).extracting(Entity::id).containsExactly("c", "d");
        assertThat(store.streamAfter("TASK", "")).hasSize(4);
    }

    @Test
    void referringObjectsAreFoundAsTheyMove() {
        store.insert("TASK", Map.of("ID", "t1", "projectID", "p"), ADA);
        store.insert("TASK", Map.of("ID", "t2", "projectID", "p"), ADA);
        store.update("TASK", "t1", Map.of("projectID", "q"), ADA);
        store.delete("TASK", "t2", ADA);

        assertThat(store.isIndexed("TASK", "projectID")).isTrue();
        assertThat(store.referring("TASK", "projectID", "p")).isEmpty();
        assertThat(store.referring("TASK", "projectID", "q"))
                .extracting(Entity::id)
                .containsExactly("t1");
        assertThat(store.referring("TASK", "name", "q")).isEmpty();
    }

    @Test
    void aFailureTakesBackEverythingAndAnnouncesNothing() {
        store.insert("TASK", Map.of("ID", "old", "projectID", "p", "name", "a"), ADA);
        store.insert("TASK", Map.of("ID", "other"), ADA);
        store.onChange(changes::add);

        assertThatThrownBy(() -> store.atomically(() -> {
                    store.insert("TASK", Map.of("ID", "new", "projectID", "p"), ADA);
                    store.update("TASK", "old", Map.of("projectID", "q", "name", "b"), ADA);
                    store.delete("TASK", "other", ADA);
                    return store.update("TASK", "gone", Map.of(), ADA);
                }))
                .isInstanceOf(WorkfrontFault.class);

        assertThat(store.stream("TASK")).extracting(Entity::id).containsExactly("old", "other");
        assertThat(store.count("TASK")).isEqualTo(2);
        assertThat(store.require("TASK", "old").get("name")).isEqualTo("a");
        assertThat(store.referring("TASK", "projectID", "p")).hasSize(1);
        assertThat(store.recycled("TASK", "other")).isEmpty();
        assertThat(changes).isEmpty();
    }

    @Test
    void committedChangesAreAnnouncedInOrderWithBothStates() {
        store.onChange(changes::add);

        store.atomically(() -> {
            store.insert("TASK", Map.of("ID", "t", "name", "a"), ADA);
            store.update("TASK", "t", Map.of("name", "b"), BOB);
            assertThat(changes).isEmpty();
            return store.delete("TASK", "t", BOB);
        });

        assertThat(changes).extracting(Change::kind).containsExactly(Kind.CREATE, Kind.UPDATE, Kind.DELETE);
        assertThat(changes.get(1).before().get("name")).isEqualTo("a");
        assertThat(changes.get(1).after().get("name")).isEqualTo("b");
        assertThat(changes.get(2).after()).isNull();
        assertThat(changes.get(2).actor()).isEqualTo(BOB);
        assertThat(changes.get(2).instant()).isEqualTo(START);
    }

    @Test
    void manyWritersLoseNothing() throws InterruptedException, ExecutionException {
        store.insert("PROJ", Map.of("ID", "p", "priority", 0), ADA);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            work.add(writers.submit(() -> repeat(
                    250,
                    () -> store.atomically(() -> {
                        int priority = (Integer) store.require("PROJ", "p").get("priority");
                        store.insert("TASK", Map.of("projectID", "p"), ADA);
                        return store.update("PROJ", "p", Map.of("priority", priority + 1), ADA);
                    }))));
        }
        for (Future<?> each : work) {
            each.get();
        }
        writers.shutdown();

        assertThat(store.require("PROJ", "p").get("priority")).isEqualTo(2000);
        assertThat(store.count("TASK")).isEqualTo(2000);
        assertThat(store.referring("TASK", "projectID", "p")).hasSize(2000);
    }

    @Test
    void readersNeverSeeHalfAnObject() throws InterruptedException, ExecutionException {
        store.insert("PROJ", Map.of("ID", "p", "priority", 0, "name", "0"), ADA);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<Boolean> consistent = reader.submit(() -> {
            Entity project;
            boolean whole = true;
            do {
                project = store.require("PROJ", "p");
                whole &= project.get("name").equals(project.text("priority"));
            } while (!project.get("name").equals("5000"));
            return whole;
        });
        for (int i = 1; i <= 5000; i++) {
            store.update("PROJ", "p", Map.of("priority", i, "name", String.valueOf(i)), ADA);
        }

        assertThat(consistent.get()).isTrue();
        reader.shutdown();
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    private final class MovableClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
