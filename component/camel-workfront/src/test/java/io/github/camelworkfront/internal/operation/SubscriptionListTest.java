package io.github.camelworkfront.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.operation.FakeService.Options;
import io.github.camelworkfront.internal.operation.FakeService.Said;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Pages of event subscriptions as no service should give them. */
class SubscriptionListTest {

    @Test
    void rowsWithoutAnIdAreAllKept() throws Exception {
        FakeService service = FakeService.saying(
                page("[{\"objCode\":\"TASK\"},{\"objCode\":\"PROJ\"},{\"id\":\"a\"}]", 2),
                page("[{\"objCode\":\"USER\"},{\"id\":\"a\"},{\"id\":\"b\"}]", 2));

        assertThat(list(service))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(
                        Map.of("objCode", "TASK"),
                        Map.of("objCode", "PROJ"),
                        Map.of("id", "a"),
                        Map.of("objCode", "USER"),
                        Map.of("id", "b"));
    }

    @Test
    void pagesThatBringNothingNewAreNotAskedForForEver() {
        FakeService service = FakeService.saying(page("[{\"id\":\"a\"}]", 9), page("[{\"id\":\"a\"}]", 9));

        assertThatExceptionOfType(WorkfrontServerException.class)
                .isThrownBy(() -> list(service))
                .withMessageContaining("page 2 of 9 brings nothing new");
    }

    @Test
    void aListWithoutAWrapperIsOneToo() throws Exception {
        assertThat(list(FakeService.saying(new Said(200, "[{\"id\":\"a\"}]")))).isEqualTo(List.of(Map.of("id", "a")));
    }

    private static Object list(FakeService service) throws Exception {
        return service.run(new Options(), "subscription", "list", null).value();
    }

    private static Said page(String rows, int pages) {
        return new Said(200, "{\"subscriptions\":" + rows + ",\"meta\":{\"page_count\":" + pages + "}}");
    }
}
