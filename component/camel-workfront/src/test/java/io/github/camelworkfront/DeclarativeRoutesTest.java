package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;

/** The same call written in YAML in both forms, and in XML. */
class DeclarativeRoutesTest extends WorkfrontTestSupport {

    @Test
    void yamlWithOptionsInTheUri() throws Exception {
        assertReadsTasks("routes.yaml", """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: "workfront:task/search?fields=project:name&filter.name=Task 1"
                """);
    }

    @Test
    void yamlWithParameters() throws Exception {
        assertReadsTasks("routes.yaml", """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: workfront
                          parameters:
                            resource: task
                            operation: search
                            fields: project:name
                            filter.name: Task 1
                """);
    }

    @Test
    void yamlWithUriAndParameters() throws Exception {
        assertReadsTasks("routes.yaml", """
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: workfront:task/search
                          parameters:
                            fields: project:name
                            filter.name: '["Task 1","none"]'
                """);
    }

    @Test
    void xml() throws Exception {
        assertReadsTasks("routes.xml", """
                <route>
                  <from uri="direct:go"/>
                  <to uri="workfront:task/search?fields=project:name&amp;filter.name=Task 1"/>
                </route>
                """);
    }

    @SuppressWarnings("unchecked")
    private void assertReadsTasks(String name, String text) throws Exception {
        tasks(project("Launch"), 3);
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString(name, text));
        List<Map<String, Object>> rows = template.requestBody("direct:go", null, List.class);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("name", "Task 1");
            assertThat((Map<Object, Object>) row.get("project")).containsEntry("name", "Launch");
        });
    }
}
