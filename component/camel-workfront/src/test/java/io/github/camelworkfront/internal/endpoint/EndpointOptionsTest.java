package io.github.camelworkfront.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.WorkfrontEndpoint;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.plan.CallOptions;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.plan.TargetResolver;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EndpointOptionsTest {

    /** Only the tenant could say what it is, so that every option may be meant for it. */
    private static final Target ANYTHING =
            new TargetResolver(ObjectCatalog.bundled()).resolve("task", "somethingNew", null, true);

    @Test
    void defaultsAreThoseOfTheManual() {
        CallOptions options = EndpointOptions.of(endpoint(e -> {}), ANYTHING);

        assertThat(options.pageSize()).isEqualTo(2000);
        assertThat(options.maxListSize()).isEqualTo(50_000);
        assertThat(options.keyField()).isEqualTo("extRefID");
        assertThat(options.limit()).isNull();
        assertThat(options.ids()).isNull();
        assertThat(options.filters()).isEmpty();
        assertThat(options.streaming()).isFalse();
    }

    @Test
    void optionsAreFrozenWithTheirLostPlusPutBack() {
        CallOptions options = EndpointOptions.of(
                endpoint(e -> {
                    e.setId("a,b");
                    e.setFields("name, owner:name");
                    e.setFilter(Map.of("plannedCompletionDate", "$$TODAY 7d"));
                    e.setArg(Map.of("date", "2026-07-01T08:00:00 0200"));
                    e.setCopyOptions("clearProgress");
                    e.setKeyField(" DE:Number ");
                }),
                ANYTHING);

        assertThat(options.ids()).containsExactly("a", "b");
        assertThat(options.fields()).containsExactly("name", "owner:name");
        assertThat(options.filters()).isEqualTo(Map.of("plannedCompletionDate", "$$TODAY+7d"));
        assertThat(options.arguments()).isEqualTo(Map.of("date", "2026-07-01T08:00:00+0200"));
        assertThat(options.copyOptions()).isEqualTo(List.of("clearProgress"));
        assertThat(options.keyField()).isEqualTo("DE:Number");
    }

    @ParameterizedTest
    @MethodSource("borders")
    void theLargestAndSmallestValuesAreAllowed(Consumer<WorkfrontEndpoint> border) {
        assertThat(EndpointOptions.of(endpoint(border), ANYTHING)).isNotNull();
    }

    static Stream<Consumer<WorkfrontEndpoint>> borders() {
        return Stream.of(
                e -> e.setPageSize(1),
                e -> e.setPageSize(2000),
                e -> e.setMaxListSize(1),
                e -> e.setLimit(1),
                e -> e.setFirst(0));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void anImpossibleValueIsRefusedWithACorrectOne(Consumer<WorkfrontEndpoint> mistake, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EndpointOptions.of(endpoint(mistake), ANYTHING))
                .withMessageContaining(told);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(e -> e.setPageSize(0), "pageSize=0 must be from 1 to 2000, such as pageSize=100"),
                mistake(e -> e.setPageSize(2001), "pageSize=2001 must be from 1 to 2000, such as pageSize=100"),
                mistake(e -> e.setMaxListSize(0), "maxListSize=0 must be 1 or more, such as maxListSize=100"),
                mistake(e -> e.setLimit(0), "limit=0 must be 1 or more, such as limit=100"),
                mistake(e -> e.setFirst(-1), "first=-1 must be 0 or more, such as first=100"),
                mistake(e -> e.setSort("name sideways"), "'sideways' is no direction"),
                mistake(e -> e.setId("../user"), "'../user' in the option id is no Workfront id"),
                mistake(e -> e.setKeyField(" "), "keyField=extRefID"));
    }

    private static Arguments mistake(Consumer<WorkfrontEndpoint> mistake, String told) {
        return Arguments.of(mistake, told);
    }

    private static WorkfrontEndpoint endpoint(Consumer<WorkfrontEndpoint> change) {
        WorkfrontEndpoint endpoint =
                new WorkfrontEndpoint("workfront:task/get", new WorkfrontComponent(), new WorkfrontConfiguration());
        change.accept(endpoint);
        return endpoint;
    }
}
