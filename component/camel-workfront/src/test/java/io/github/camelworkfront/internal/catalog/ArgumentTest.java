package io.github.camelworkfront.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentTest {

    @ParameterizedTest
    @CsvSource({
        "string, STRING, STRING",
        "string[], ARRAY, STRING",
        "boolean, BOOLEAN, BOOLEAN",
        "integer, INTEGER, INTEGER",
        "int, INTEGER, INTEGER",
        "double, NUMBER, NUMBER",
        "dateTime, DATE, DATE",
        "json, JSON, JSON",
        "object, OBJECT, OBJECT",
        "Project, OBJECT, OBJECT",
        "Rate[], ARRAY, OBJECT",
    })
    void theKindFollowsFromTheTypeOfTheMetadata(String type, ArgumentKind kind, ArgumentKind elementKind) {
        Argument argument = new Argument("x", type);

        assertThat(argument.kind()).isEqualTo(kind);
        assertThat(argument.elementKind()).isEqualTo(elementKind);
        assertThat(argument.isArray()).isEqualTo(kind == ArgumentKind.ARRAY);
    }

    @Test
    void theBundledCatalogueDeclaresTheseTypes() {
        Set<String> types = ObjectCatalog.bundled().all().stream()
                .flatMap(type -> Stream.concat(
                        type.actions().values().stream().map(ActionType::arguments),
                        type.queries().values().stream().map(QueryType::arguments)))
                .flatMap(arguments -> arguments.stream().map(Argument::type))
                .collect(Collectors.toSet());

        assertThat(types)
                .containsExactlyInAnyOrder(
                        "string",
                        "string[]",
                        "boolean",
                        "integer",
                        "json",
                        "object",
                        "Project",
                        "ExchangeRate",
                        "Customer",
                        "Task",
                        "QueueDef",
                        "Rate[]");
    }
}
