package io.github.camelworkfront.docs;

import io.github.camelworkfront.internal.catalog.ObjectType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The page of all object types of the catalogue. */
final class ObjectsPage {
    private ObjectsPage() {}

    static String of(Collection<ObjectType> types) {
        List<ObjectType> sorted = types.stream()
                .sorted(Comparator.comparing(ObjectType::label, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ObjectType::code))
                .toList();
        String rows = sorted.stream().map(ObjectsPage::row).collect(Collectors.joining());
        String details = sorted.stream()
                .filter(ObjectsPage::hasDetails)
                .map(ObjectsPage::details)
                .collect(Collectors.joining());
        return """
                # All objects

                This page is made from the component's catalogue: %d types of objects, by the name on Workfront's screens.

                In an address you may use the code, the name or one of the other names, in any case. The operations are Workfront's own words: `add` is what `create` needs, `edit` is what `update` needs.
                A type without operations is documented only as a part of others. One whose name is a link has actions or named queries as well. Your tenant may know more: see [lenient](actions.md#when-the-component-does-not-know-a-name).

                | on the screen | code | name | other names | operations |
                |---|---|---|---|---|
                %s
                ## Actions and named queries

                Each is written in the place of the operation, such as `workfront:project/calculateTimeline`. Arguments follow in brackets.
                %s""".formatted(sorted.size(), rows, details);
    }

    private static String row(ObjectType type) {
        String label = GeneratedPages.cell(type.label());
        String shown = hasDetails(type) ? "[" + label + "](#" + Headings.anchor(heading(type)) + ")" : label;
        return "| " + shown + " | `" + type.code() + "` | `" + type.name() + "` | " + codes(type.aliases()) + " | "
                + String.join(" ", type.operations()) + " |\n";
    }

    private static boolean hasDetails(ObjectType type) {
        return !type.actions().isEmpty() || !type.queries().isEmpty();
    }

    private static String heading(ObjectType type) {
        return type.label() + " (" + type.code() + ")";
    }

    private static String details(ObjectType type) {
        StringBuilder text = new StringBuilder("\n### " + heading(type) + "\n\n");
        type.actions()
                .values()
                .forEach(action -> text.append("- `")
                        .append(action.name())
                        .append("`")
                        .append(arguments(
                                action.arguments().stream().map(a -> a.name()).toList()))
                        .append('\n'));
        type.queries()
                .values()
                .forEach(query -> text.append("- `")
                        .append(query.name())
                        .append("`, a named query")
                        .append(arguments(
                                query.arguments().stream().map(a -> a.name()).toList()))
                        .append('\n'));
        return text.toString();
    }

    private static String arguments(List<String> names) {
        return names.isEmpty() ? "" : " (" + codes(names) + ")";
    }

    private static String codes(Collection<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
