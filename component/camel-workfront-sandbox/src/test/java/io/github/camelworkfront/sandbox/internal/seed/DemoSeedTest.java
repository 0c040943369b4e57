package io.github.camelworkfront.sandbox.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoSeedTest {

    private static Store store;

    @BeforeAll
    static void seed() {
        store = SeedStores.seeded("demo");
    }

    @Test
    void itIsAnAgencyOfTheSizeThatIsPromised() {
        Map<String, Long> counts = Stream.of(
                        "CUST", "USER", "TEAMOB", "PORT", "PRGM", "PROJ", "TASK", "OPTASK", "TMPL", "QUED", "QUET")
                .collect(Collectors.toMap(code -> code, store::count));

        assertThat(counts)
                .containsEntry("CUST", 1L)
                .containsEntry("USER", 24L)
                .containsEntry("TEAMOB", 4L)
                .containsEntry("PORT", 4L)
                .containsEntry("PRGM", 8L)
                .containsEntry("PROJ", 20L)
                .containsEntry("TASK", 400L)
                .containsEntry("OPTASK", 60L)
                .containsEntry("TMPL", 2L)
                .containsEntry("QUED", 1L)
                .containsEntry("QUET", 5L);
    }

    @Test
    void thereIsWorkInEveryState() {
        assertThat(tasks(task -> task.get("status").equals("CPL"))).hasSizeBetween(120, 320);
        assertThat(tasks(task -> task.get("status").equals("INP"))).hasSizeGreaterThan(15);
        assertThat(tasks(task -> task.get("status").equals("NEW"))).hasSizeGreaterThan(60);
        assertThat(tasks(task -> task.get("assignedToID") != null)).hasSize(320);
        assertThat(store.count("HOUR")).isGreaterThan(400);
        assertThat(store.count("EXPNS")).isGreaterThan(30);
        assertThat(store.count("NOTE")).isGreaterThan(30);
        assertThat(store.count("DOCU")).isEqualTo(20);
        assertThat(store.count("TSHET")).isGreaterThan(40);
        assertThat(store.count("BLIN")).isEqualTo(20);
    }

    @Test
    void someTasksAreLateOnAnyDay() {
        for (int week = 0; week < 30; week += 3) {
            Clock later = Clock.offset(SeedStores.CLOCK, Duration.ofDays(week * 7L + week));
            Instant now = later.instant();

            List<Entity> late = SeedStores.seeded("demo", later).stream("TASK")
                    .filter(task -> task.get("parentID") != null && isLate(task, now))
                    .toList();

            assertThat(late).as("late on %s", now).hasSizeBetween(10, 70);
            assertThat(late)
                    .allSatisfy(task -> assertThat(task.get("progressStatus")).isEqualTo("LT"));
        }
    }

    @Test
    void twoRunsOfTheSameDayAreTheSame() {
        assertThat(everything(SeedStores.seeded("demo"))).isEqualTo(everything(store));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> dangling = new ArrayList<>();
        for (ObjectType type : SeedStores.CATALOG.all()) {
            store.stream(type.code())
                    .forEach(entity -> type.references().forEach((reference, target) -> {
                        String id = entity.text(reference + "ID");
                        if (id != null && store.find(target, id).isEmpty()) {
                            dangling.add(type.code() + "." + reference + "ID -> " + target + " " + id);
                        }
                    }));
        }
        assertThat(dangling).isEmpty();
    }

    @Test
    void everyFieldIsOneThatTheServiceKnows() {
        List<String> unknown = new ArrayList<>();
        List<String> custom =
                store.stream("PARAM").map(p -> "DE:" + p.get("name")).toList();
        for (ObjectType type : SeedStores.CATALOG.all()) {
            store.stream(type.code())
                    .flatMap(entity -> entity.asMap().keySet().stream())
                    .distinct()
                    .filter(field -> !type.hasField(field) && !custom.contains(field))
                    .forEach(field -> unknown.add(type.code() + "." + field));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void projectsSpanTheirTasks() {
        assertThat(store.stream("PROJ")).allSatisfy(project -> {
            List<Entity> tasks =
                    store.referring("TASK", "projectID", project.id()).toList();
            assertThat(tasks).hasSize(20);
            assertThat(tasks)
                    .allSatisfy(task -> assertThat((Instant) task.get("plannedCompletionDate"))
                            .isBeforeOrEqualTo((Instant) project.get("plannedCompletionDate")));
        });
    }

    @Test
    void everyDocumentHasAContentOfTheSizeThatItSays() {
        assertThat(store.stream("DOCU")).allSatisfy(document -> {
            Entity version = store.require("DOCV", document.text("currentVersionID"));
            String content = SeedDocuments.content(document.text("handle")).orElseThrow();
            assertThat(version.get("docSize")).isEqualTo(content.length());
        });
    }

    @Test
    void whatHappenedLiesInThePastAndNotAllAtOnce() {
        Instant now = SeedStores.CLOCK.instant();
        for (String code : List.of("PROJ", "TASK", "OPTASK")) {
            List<Instant> updates = store.stream(code)
                    .map(entity -> (Instant) entity.get("lastUpdateDate"))
                    .toList();
            assertThat(updates).allSatisfy(update -> assertThat(update).isBeforeOrEqualTo(now));
            assertThat(updates.stream().distinct().count()).isGreaterThan(updates.size() / 4);
        }
    }

    @Test
    void theAdministratorHasAFixedId() {
        Entity administrator = store.require("USER", SeedIds.ADMINISTRATOR);

        assertThat(administrator.get("username")).isEqualTo("admin@sandbox.example");
        assertThat(administrator.get("isAdmin")).isEqualTo(true);
    }

    private static List<Entity> tasks(Predicate<Entity> which) {
        return store.stream("TASK").filter(which).toList();
    }

    private static boolean isLate(Entity task, Instant now) {
        return ((Instant) task.get("plannedCompletionDate")).isBefore(now)
                && !task.get("status").equals("CPL");
    }

    private static Map<String, Map<String, Object>> everything(Store store) {
        return SeedStores.CATALOG.all().stream()
                .flatMap(type -> store.stream(type.code()))
                .collect(Collectors.toMap(Entity::toString, Entity::asMap));
    }
}
