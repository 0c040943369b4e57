// tag::test
package io.github.camelworkfront.springboot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.springboot.sandbox.AutoConfigureWorkfrontSandbox;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureWorkfrontSandbox
class RenameTaskTest {

    @Autowired
    private WorkfrontSandbox sandbox;

    @Autowired
    private ProducerTemplate routes;

    @Test
    void renamesATask() {
        String id = (String) sandbox.objects("TASK").get(0).get("ID");

        routes.sendBody("direct:rename-task", Map.of("ID", id, "name", "Second draft"));

        assertThat(sandbox.find("TASK", id).orElseThrow()).containsEntry("name", "Second draft");
    }
}
// end::test
