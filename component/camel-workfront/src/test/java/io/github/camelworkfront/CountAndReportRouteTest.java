package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountAndReportRouteTest extends WorkfrontTestSupport {

    @Test
    void countIsALong() {
        String project = project("Launch");
        tasks(project, 3);
        assertThat(call("workfront:task/count")).isEqualTo(3L);
        assertThat(call("workfront:task/count?filter.name=Task 1")).isEqualTo(1L);
        assertThat(call("workfront:task/count?outputFormat=json", Map.of("name", "Task 2")))
                .isEqualTo(1L);
        assertThat(call("workfront:task/count", Map.of("name", "none"))).isEqualTo(0L);
    }

    @Test
    void reportGroupsAndAdds() {
        String project = project("Launch");
        sandbox().create("TASK", Map.of("name", "a", "projectID", project, "status", "NEW", "workRequired", 60));
        sandbox().create("TASK", Map.of("name", "b", "projectID", project, "status", "NEW", "workRequired", 30));
        sandbox().create("TASK", Map.of("name", "c", "projectID", project, "status", "CPL", "workRequired", 5));

        Map<String, Object> report = callForMap(
                "workfront:task/report",
                Map.of("status_GroupBy", true, "workRequired_AggFunc", "sum", "$$ROLLUP", true));

        assertThat(((Number) ((Map<?, ?>) report.get("NEW")).get("sum_workRequired")).intValue())
                .isEqualTo(90);
        assertThat(((Number) ((Map<?, ?>) report.get("CPL")).get("sum_workRequired")).intValue())
                .isEqualTo(5);
        assertThat(((Number) ((Map<?, ?>) report.get("$$ROLLUP")).get("sum_workRequired")).intValue())
                .isEqualTo(95);
    }
}
