package io.github.camelworkfront.sandbox.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WalkByIdTest {

    private static final String[] STATUSES = {"NEW", "INP", "CPL"};

    @Property(tries = 200)
    void pagesByIdVisitEveryMatchExactlyOnce(
            @ForAll @Size(max = 60) List<@IntRange(max = 2) Integer> rows,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        World world = tasks(rows);

        assertThat(walk(world, size, "status=NEW")).containsExactlyElementsOf(world.search("TASK", "status=NEW"));
        assertThat(walk(world, size, "projectID=p1")).containsExactlyElementsOf(world.search("TASK", "projectID=p1"));
    }

    @Property(tries = 200)
    void soDoPagesWithTheCursorInEveryGroup(
            @ForAll @Size(max = 60) List<@IntRange(max = 2) Integer> rows,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        World world = tasks(rows);

        assertThat(walk(world, size, "status=NEW", "OR:1:projectID=p1"))
                .containsExactlyElementsOf(world.search("TASK", "status=NEW", "OR:1:projectID=p1"));
        assertThat(walk(world, size, "OR:1:status=CPL", "OR:2:projectID=p0,p2"))
                .containsExactlyElementsOf(world.search("TASK", "OR:1:status=CPL", "OR:2:projectID=p0,p2"));
    }

    private static World tasks(List<Integer> rows) {
        World world = new World();
        for (int i = 0; i < rows.size(); i++) {
            int kind = rows.get(i);
            world.store.insert(
                    "TASK", Map.of("status", STATUSES[kind], "projectID", "p" + (kind + i) % 3), world.actor());
        }
        return world;
    }

    private static List<String> walk(World world, int size, String... filters) {
        List<String> seen = new ArrayList<>();
        List<String> page;
        do {
            page = page(world, size, filters, seen.isEmpty() ? "" : seen.get(seen.size() - 1));
            seen.addAll(page);
        } while (page.size() == size);
        return seen;
    }

    private static List<String> page(World world, int size, String[] filters, String after) {
        Stream<String> cursors = Stream.of(filters)
                .map(filter -> filter.startsWith("OR:") ? filter.substring(0, 5) : "")
                .distinct()
                .flatMap(group -> Stream.of(group + "ID=" + after, group + "ID_Mod=gt"));
        String[] parameters = Stream.of(Stream.of(filters), cursors, Stream.of("ID_Sort=asc", "$$LIMIT=" + size))
                .flatMap(parameter -> parameter)
                .toArray(String[]::new);
        return world.query("TASK", parameters).page().map(Entity::id).toList();
    }
}
