package io.github.camelworkfront.sandbox.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityTest {

    @Test
    void changesMakeANewEntity() {
        Entity before = Entity.of("TASK", Map.of("ID", "t", "name", "a", "status", "NEW"));
        Map<String, Object> changes = new HashMap<>(Map.of("name", "b", "priority", 2));
        changes.put("status", null);

        Entity after = before.with(changes);

        assertThat(before.asMap())
                .containsOnly(entry("ID", "t"), entry("objCode", "TASK"), entry("name", "a"), entry("status", "NEW"));
        assertThat(after.asMap())
                .containsOnly(entry("ID", "t"), entry("objCode", "TASK"), entry("name", "b"), entry("priority", 2));
        assertThat(after.has("status")).isFalse();
        assertThat(after.get("never")).isNull();
    }

    @Test
    void valuesAreBroughtToAFewKinds() {
        Entity entity = Entity.of(
                "TASK",
                Map.of("a", 7L, "b", 7_000_000_000L, "c", 0.5, "d", Instant.parse("2026-01-01T00:00:00.123456Z")));

        assertThat(entity.get("a")).isEqualTo(7);
        assertThat(entity.get("b")).isEqualTo(7_000_000_000L);
        assertThat(entity.get("c")).isEqualTo(new BigDecimal("0.5"));
        assertThat(entity.get("d")).isEqualTo(Instant.parse("2026-01-01T00:00:00.123Z"));
        assertThatThrownBy(() -> Entity.of("TASK", Map.of("x", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasPutInCannotBeChangedFromOutside() {
        List<Object> tags = new ArrayList<>(List.of("a"));
        Entity entity = Entity.of("TASK", Map.of("DE:Tags", tags));

        tags.add("b");

        assertThat(entity.get("DE:Tags")).isEqualTo(List.of("a"));
        assertThatThrownBy(() -> entity.asMap().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void entitiesWithTheSameFieldsShareTheirNames() {
        assertThat(Shape.of(List.of("ID", "objCode", "name"))).isSameAs(Shape.of(List.of("ID", "objCode", "name")));
        assertThat(Shape.of(List.of("ID")).with(List.of("ID"))).isSameAs(Shape.of(List.of("ID")));
        assertThat(Shape.of(List.of("ID")).with(List.of("name"))).isSameAs(Shape.of(List.of("ID", "name")));
    }

    @Test
    void equalValuesMakeEqualEntities() {
        assertThat(Entity.of("TASK", Map.of("ID", "t", "name", "a")))
                .isEqualTo(Entity.of("TASK", Map.of("ID", "t")).with(Map.of("name", "a")))
                .isNotEqualTo(Entity.of("TASK", Map.of("ID", "t")));
    }

    private static Map.Entry<String, Object> entry(String key, Object value) {
        return Map.entry(key, value);
    }
}
