package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.json.Json;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PageWalkTest {

    private static final Json JSON = new Json(new ObjectMapper());

    @Test
    void aPlainSearchIsWalkedById() {
        PageWalk walk = walk(null, null, "status", "CUR");

        assertThat(walk.byId()).isTrue();
        assertThat(walk.page(null, 0, 50).encoded()).isEqualTo("status=CUR&ID_Sort=asc&$$LIMIT=50");
        assertThat(walk.page("ab", 50, 50).encoded()).isEqualTo("status=CUR&ID=ab&ID_Mod=gt&ID_Sort=asc&$$LIMIT=50");
    }

    @Test
    void aSearchWithoutFiltersGetsTheCursorAsItsOnlyCondition() {
        assertThat(walk(null, null).page("ab", 0, 5).encoded()).isEqualTo("ID=ab&ID_Mod=gt&ID_Sort=asc&$$LIMIT=5");
    }

    @Test
    void aSearchOfOrGroupsAloneGetsNoAlternativeThatWouldLetEveryRowIn() {
        assertThat(walk(null, null, "OR:1:status", "CUR", "map", "true", "owner_Join", "allowingnull", "$$X", "1")
                        .page("ab", 0, 5)
                        .encoded())
                .isEqualTo("OR:1:status=CUR&map=true&owner_Join=allowingnull&$$X=1"
                        + "&OR:1:ID=ab&OR:1:ID_Mod=gt&ID_Sort=asc&$$LIMIT=5");
    }

    @Test
    void anOrderIsWalkedByOffset() {
        PageWalk walk = walk("name desc", null, "status", "CUR");

        assertThat(walk.byId()).isFalse();
        assertThat(walk.page("ab", 100, 50).encoded())
                .isEqualTo("status=CUR&name_1_Sort=desc&ID_2_Sort=asc&$$FIRST=100&$$LIMIT=50");
    }

    @Test
    void anOffsetOfOnesOwnIsWhereTheWalkBegins() {
        assertThat(walk(null, 30).page("ab", 100, 50).encoded()).isEqualTo("ID_Sort=asc&$$FIRST=130&$$LIMIT=50");
        assertThat(walk(null, 0).byId()).isFalse();
    }

    @Test
    void idsOfOnesOwnAreWalkedByOffsetAndTheirDirectionIsKept() {
        assertThat(walk(null, null, "ID", List.of("a", "b")).page("ab", 2, 5).encoded())
                .isEqualTo("ID=a&ID=b&ID_Sort=asc&$$FIRST=2&$$LIMIT=5");
        assertThat(walk(null, null, "ID_Sort", "desc").page("ab", 2, 5).encoded())
                .isEqualTo("ID_Sort=desc&$$FIRST=2&$$LIMIT=5");
    }

    /** The rule of the service: each group and the plain set are alternatives, nothing carries over between them. */
    @Property
    void theCursorIsInEveryAlternativeAndMakesNoneOfItsOwn(@ForAll("filters") Map<String, String> named) {
        PageWalk walk = PageWalk.of(Filters.of(new LinkedHashMap<>(named), JSON), null, null);

        Params page = walk.page("ab", 7, 5);

        Set<String> alternatives = new HashSet<>();
        named.keySet().forEach(name -> alternatives.add(prefixOf(name)));
        if (alternatives.isEmpty()) {
            alternatives.add("");
        }
        Set<String> cursors = new HashSet<>();
        for (Map.Entry<String, String> parameter : page.entries()) {
            String prefix = prefixOf(parameter.getKey());
            if (parameter.equals(Map.entry(prefix + "ID", "ab"))) {
                cursors.add(prefix);
                assertThat(page.entries()).contains(Map.entry(prefix + "ID_Mod", "gt"));
            }
        }
        assertThat(cursors).isEqualTo(alternatives);
        named.forEach((name, value) -> assertThat(page.entries()).contains(Map.entry(name, value)));
    }

    @Provide
    Arbitrary<Map<String, String>> filters() {
        Arbitrary<String> prefixes = Arbitraries.of("", "", "OR:1:", "OR:2:", "OR:abc:", "OR:1:EXISTS:a:", "EXISTS:1:");
        Arbitrary<String> fields =
                Arbitraries.of("status", "name", "name_Mod", "project:name", "DE:Budget", "$$OBJCODE");
        Arbitrary<String> names = Combinators.combine(prefixes, fields)
                .as((prefix, field) -> prefix + field)
                .filter(name -> !name.equals("$$OBJCODE"));
        return Arbitraries.maps(names, Arbitraries.of("CUR", "x")).ofMaxSize(6);
    }

    private static String prefixOf(String name) {
        if (!name.startsWith("OR:")) {
            return "";
        }
        return name.substring(0, name.indexOf(':', 3) + 1);
    }

    private static PageWalk walk(String sort, Integer first, Object... filters) {
        return PageWalk.of(Filters.of(FiltersTest.named(filters), JSON), sort, first);
    }
}
