package io.github.camelworkfront.docs;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page of all operations of Workfront Proof, with their arguments, results and types. */
final class ProofOperationsPage {
    private ProofOperationsPage() {}

    static String of(ProofCatalog catalog) {
        TreeSet<String> names =
                catalog.operations().stream().map(ProofOperation::group).collect(Collectors.toCollection(TreeSet::new));
        String contents = names.stream()
                .map(group -> "[" + group + "](#" + Headings.anchor(group) + ")")
                .collect(Collectors.joining(" · "));
        String groups = names.stream().map(group -> group(catalog, group)).collect(Collectors.joining());
        String types = catalog.types().stream()
                .sorted(Comparator.comparing(ProofType::name))
                .map(ProofOperationsPage::type)
                .collect(Collectors.joining());
        return """
                # All operations of Workfront Proof

                This page is made from the component's catalogue: %d operations and %d types of version 16_24_0. [Workfront Proof](proof.md) says how they are used.

                Each is called as `workfront:proof:NAME`, in any case. The session is added by the component and is not among the arguments. `all` in the column `unversioned` says that the service without a version has the operation with all of its arguments; a number, that it has so many of them, counted from the first; `no`, that it lacks the operation.
                Names are those of the service, mistakes of spelling included.

                ## Operations

                %s
                %s
                ## Types

                An array is a List in a message body, any other type a Map.

                | type | fields, or what it is an array of |
                |---|---|
                %s""".formatted(catalog.operations().size(), catalog.types().size(), contents, groups, types);
    }

    private static String group(ProofCatalog catalog, String group) {
        return "\n### " + group + "\n\n| operation | arguments | result | unversioned |\n|---|---|---|---|\n"
                + catalog.operations().stream()
                        .filter(operation -> operation.group().equals(group))
                        .sorted(Comparator.comparing(ProofOperation::name))
                        .map(ProofOperationsPage::row)
                        .collect(Collectors.joining());
    }

    private static String row(ProofOperation operation) {
        return "| `" + operation.name() + "` | " + fields(operation.arguments(false)) + " | `"
                + operation.versioned().returns() + "` | " + unversioned(operation) + " |\n";
    }

    private static String unversioned(ProofOperation operation) {
        if (!operation.isUnversioned()) {
            return "no";
        }
        List<ProofParameter> older = operation.arguments(true);
        List<ProofParameter> newer = operation.arguments(false);
        String arguments = older.equals(newer)
                ? "all"
                : newer.size() > older.size() && newer.subList(0, older.size()).equals(older)
                        ? String.valueOf(older.size())
                        : fields(older);
        return operation.unversioned().returns().equals(operation.versioned().returns())
                ? arguments
                : arguments + ", gives `" + operation.unversioned().returns() + "`";
    }

    private static String type(ProofType type) {
        return "| `" + type.name() + "` | "
                + (type.isArray() ? "array of `" + type.item() + "`" : fields(type.fields())) + " |\n";
    }

    private static String fields(List<ProofParameter> fields) {
        return fields.stream()
                .map(field -> "`" + field.name() + "` " + field.type())
                .collect(Collectors.joining(", "));
    }
}
