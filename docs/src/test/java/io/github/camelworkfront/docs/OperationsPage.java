package io.github.camelworkfront.docs;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.internal.catalog.ObjectType;
import io.github.camelworkfront.internal.plan.Input;
import io.github.camelworkfront.internal.plan.RestOperation;
import io.github.camelworkfront.internal.plan.RestOperation.Scope;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The page of all operations: what stands after the slash, what goes in and what comes out. */
final class OperationsPage {
    private OperationsPage() {}

    /**
     * @param metadata the component's own description, for what each option means
     * @param types the catalogue, for how many objects have an operation
     */
    static String of(JsonNode metadata, Collection<ObjectType> types) {
        return """
                # All operations

                This page is made from the component's own table of operations. An address names one after the object: `workfront:task/search`.

                An option that is not listed for an operation has no effect on it, and is refused. `outputFormat`, `outputClass` and the options of the
                connection go with every operation; [All options](options.md) says what each means. The [last table](#what-each-option-means) names the header that takes the place of an option.

                - [Of an object](#of-an-object)
                - [Of documents](#of-documents)
                - [Of a service word](#of-a-service-word)
                - [Of Workfront Proof](#of-workfront-proof)
                - [What each option means](#what-each-option-means)

                ## Of an object

                `workfront:OBJECT/OPERATION`, with any of the %d [objects](objects.md), as far as Workfront offers it.

                %s
                ## Of documents

                `workfront:docu/OPERATION`, beside what documents have as any object. [Files](files.md) shows both.

                %s
                ## Of a service word

                The first part of the address is a word of the component: `session`, `batch`, `subscription`, `metadata` or `raw`.

                %s
                ## Of Workfront Proof

                `workfront:proof:OPERATION`. [All operations of Workfront Proof](proof-operations.md) lists those of the service.

                %s
                ## What each option means

                | option | header | meaning |
                |---|---|---|
                %s""".formatted(
                        types.size(),
                        table(types, Scope.OBJECT),
                        table(types, Scope.DOCUMENT),
                        table(types, Scope.SESSION, Scope.BATCH, Scope.SUBSCRIPTION, Scope.METADATA, Scope.RAW),
                        table(types, Scope.PROOF),
                        meanings(metadata));
    }

    private static String table(Collection<ObjectType> types, Scope... scopes) {
        boolean objects = scopes[0] == Scope.OBJECT;
        String head = objects
                ? "| operation | body in | body out | options | objects |\n|---|---|---|---|---|\n"
                : "| operation | body in | body out | options |\n|---|---|---|---|\n";
        return head
                + Arrays.stream(scopes)
                        .flatMap(RestOperation::in)
                        .map(operation -> row(operation) + (objects ? " | " + offered(operation, types) : "") + " |\n")
                        .collect(Collectors.joining());
    }

    private static String row(RestOperation operation) {
        OperationText text = OperationText.of(operation);
        return "| " + text.name() + " | " + text.bodyIn() + " | " + text.bodyOut() + " | " + options(operation);
    }

    private static String options(RestOperation operation) {
        return Arrays.stream(Input.values())
                .filter(operation.inputs()::contains)
                .map(OperationsPage::option)
                .collect(Collectors.joining(" "));
    }

    private static String option(Input input) {
        return "`" + input.option() + (List.of(Input.FILTER, Input.ARGUMENTS).contains(input) ? "." : "") + "`";
    }

    private static String offered(RestOperation operation, Collection<ObjectType> types) {
        return switch (operation) {
            case ACTION ->
                has(
                        types.stream().filter(type -> !type.actions().isEmpty()).count(),
                        "[some](objects.md#actions-and-named-queries)");
            case QUERY ->
                has(
                        types.stream().filter(type -> !type.queries().isEmpty()).count(),
                        "[some](objects.md#actions-and-named-queries)");
            case EVENTS ->
                String.valueOf(
                        types.stream().filter(ObjectType::eventSubscription).count());
            default ->
                String.valueOf(types.stream()
                        .filter(type -> type.supports(operation.word()))
                        .count());
        };
    }

    private static String has(long count, String which) {
        return count + ", " + which;
    }

    private static String meanings(JsonNode metadata) {
        return Arrays.stream(Input.values())
                .map(input -> "| " + option(input) + " | "
                        + (input.header() == null ? "" : "`" + input.header() + "`") + " | "
                        + GeneratedPages.cell(metadata.at("/properties/" + input.option() + "/description")
                                .asText())
                        + " |\n")
                .collect(Collectors.joining());
    }
}
