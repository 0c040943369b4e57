package io.github.camelworkfront.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.codegen.metadata.Metadata;
import io.github.camelworkfront.codegen.metadata.MetadataReader;
import io.github.camelworkfront.codegen.metadata.SavedMetadata;
import io.github.camelworkfront.codegen.metadata.Tenant;
import io.github.camelworkfront.codegen.metadata.TenantMetadata;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.Style;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A tenant is asked, through the component. */
@ExtendWith(WorkfrontSandboxExtension.class)
class TenantTest {

    private final List<String> warnings = new ArrayList<>();

    private JsonNode answers(Map<String, String> options, String... objects) {
        try (Tenant tenant = Tenant.connect(options)) {
            return new TenantMetadata(tenant, warnings::add).read(List.of(objects));
        }
    }

    private static Map<String, String> apiKey(WorkfrontSandbox sandbox) {
        return Map.of("url", sandbox.url(), "apiKey", sandbox.apiKey());
    }

    @Test
    void saysFieldsFormsAndStatuses(WorkfrontSandbox sandbox) {
        Metadata metadata = new MetadataReader()
                .read(answers(apiKey(sandbox), "project", "TASK"))
                .metadata();

        assertThat(metadata.objects()).containsOnlyKeys("PROJ", "TASK");
        assertThat(metadata.forms())
                .extracting("name")
                .containsExactly("Client Project", "Creative Request", "Production Task");
        assertThat(metadata.forms().get(0).fields())
                .extracting("name")
                .containsExactly("Client", "Campaign Region", "Budget Approved", "Purchase Order");
        assertThat(metadata.forms().get(0).fields().get(1).choices())
                .extracting("value")
                .contains("Global", "EMEA");
        assertThat(metadata.choices().get("TASK.status")).extracting("value").contains("NEW", "REV");
        assertThat(warnings).isEmpty();
    }

    @Test
    void isReadWithUserNameAndPasswordToo(WorkfrontSandbox sandbox) {
        Map<String, String> login =
                Map.of("url", sandbox.url(), "username", sandbox.username(), "password", sandbox.password());

        assertThat(answers(login, "USER").path("objects").fieldNames().next()).isEqualTo("USER");
    }

    @Test
    void placeholdersAreResolved(WorkfrontSandbox sandbox) {
        System.setProperty("codegen.test.key", sandbox.apiKey());
        try {
            Map<String, String> options = Map.of("url", sandbox.url(), "apiKey", "{{sys:codegen.test.key}}");
            assertThat(answers(options, "USER").path("objects").has("USER")).isTrue();
        } finally {
            System.clearProperty("codegen.test.key");
        }
    }

    @Test
    void whatIsSavedIsTheSameEveryTimeAndGivesTheSameClasses(WorkfrontSandbox sandbox, @TempDir Path folder)
            throws Exception {
        JsonNode answers = answers(apiKey(sandbox), "PROJ", "TASK", "USER");
        Path file = folder.resolve("saved/metadata.json");
        SavedMetadata.write(answers, file);
        Path again = folder.resolve("again.json");
        SavedMetadata.write(answers(apiKey(sandbox), "USER", "task", "PROJ"), again);

        assertThat(again).hasSameTextualContentAs(file);
        assertThat(Files.readString(file)).doesNotContain(sandbox.url(), sandbox.apiKey());
        Codegen codegen = new Codegen("com.acme", Style.BEANS);
        assertThat(codegen.generate(SavedMetadata.read(file), Selection.ALL))
                .isEqualTo(codegen.generate(new MetadataReader().read(answers).metadata(), Selection.ALL));
        assertThat(codegen.generate(SavedMetadata.read(folder), Selection.ALL)).isNotEmpty();
    }

    @Test
    void withoutFormsAndStatusesThereAreClassesAllTheSame(WorkfrontSandbox sandbox) {
        sandbox.faults()
                .add(Fault.of(Fault.Kind.SERVER_ERROR)
                        .times(50)
                        .on("GET", "(?i).*/(category|ctgy|customenum|cstem)/search"));

        JsonNode answers = answers(Map.of("url", sandbox.url(), "apiKey", sandbox.apiKey(), "maxRetries", "0"), "TASK");

        assertThat(answers.path("objects").has("TASK")).isTrue();
        assertThat(warnings)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("The custom forms are left out: "),
                        second -> assertThat(second).startsWith("The statuses and priorities are left out: "));
    }

    @Test
    void anObjectThatIsRefusedIsLeftOutUnlessItIsNamed(WorkfrontSandbox sandbox) {
        sandbox.faults().add(Fault.of(Fault.Kind.SERVER_ERROR).times(50).on("GET", "(?i).*/task/metadata"));
        Map<String, String> options = Map.of("url", sandbox.url(), "apiKey", sandbox.apiKey(), "maxRetries", "0");

        JsonNode all = answers(options);
        assertThat(all.path("objects").has("TASK")).isFalse();
        assertThat(all.path("objects").has("PROJ")).isTrue();
        assertThat(all.path("objects").has("PROOF")).isTrue();
        assertThat(warnings)
                .singleElement()
                .satisfies(warning -> assertThat(warning).startsWith("The object TASK is left out: "));

        sandbox.faults().clear();
        sandbox.faults().add(Fault.of(Fault.Kind.SERVER_ERROR).times(50).on("GET", "(?i).*/task/metadata"));
        assertThatThrownBy(() -> answers(options, "TASK")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatTheTenantDoesNotList(WorkfrontSandbox sandbox) {
        assertThatThrownBy(() -> answers(apiKey(sandbox), "PRJO"))
                .hasMessage("The tenant lists no object PRJO; did you mean PROJ?");
    }

    @Test
    void refusesOptionsWithoutShowingTheirValues(WorkfrontSandbox sandbox) {
        assertThatThrownBy(() -> Tenant.connect(Map.of("apiKay", "hunter2")))
                .hasMessage("The component workfront has no option apiKay; did you mean apiKey?")
                .hasNoCause();
        assertThatThrownBy(() -> Tenant.connect(Map.of("maxRetries", "hunter2")))
                .hasMessage("The option maxRetries does not take its value, or a placeholder in it is not set")
                .hasNoCause();
        assertThatThrownBy(() -> Tenant.connect(Map.of("apiKey", "{{env:NOBODY_SETS_THIS}}")))
                .hasMessageContaining("The option apiKey does not take its value")
                .hasNoCause();
        assertThatThrownBy(() -> answers(Map.of("url", sandbox.url(), "apiKey", "hunter2"), "TASK"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void refusesFilesThatSayNothing(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("odd.json");
        assertThatThrownBy(() -> SavedMetadata.read(file)).hasMessage("There is no file or folder " + file);

        Files.writeString(file, "{\"data\":{\"name\":\"Launch\",\"objCode\":\"PROJ\"}}");
        assertThatThrownBy(() -> SavedMetadata.read(file)).hasMessageContaining("describes no object, form or status");

        Files.writeString(file, "{\"data\":");
        assertThatThrownBy(() -> SavedMetadata.read(file)).hasMessage("The file " + file + " holds no JSON");
    }
}
