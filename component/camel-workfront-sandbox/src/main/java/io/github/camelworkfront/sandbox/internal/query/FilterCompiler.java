package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the parameters of a search into conditions, refusing fields, modifiers and values that do not exist. */
final class FilterCompiler {

    private final RequestContext context;

    FilterCompiler(RequestContext context) {
        this.context = context;
    }

    /**
     * @param type what is searched
     * @param parameters the filters, by name
     * @return the sets of which one must hold; a single empty one when there are no filters at all
     */
    List<FilterSet> compile(ObjectType type, Map<String, List<String>> parameters) {
        List<FilterSet> sets = SetParameters.read(parameters).values().stream()
                .map(set -> set(type, set, type))
                .toList();
        return sets.isEmpty() ? List.of(new FilterSet(List.of())) : sets;
    }

    /**
     * @param type what the filters are about
     * @param outer what {@code FIELD:} speaks of
     */
    private FilterSet set(ObjectType type, SetParameters set, ObjectType outer) {
        List<Condition> conditions = new ArrayList<>();
        set.fields.forEach((path, field) -> conditions.add(condition(type, path, field, set.outerJoins, outer)));
        set.clauses.values().forEach(clause -> conditions.add(exists(clause, type)));
        return new FilterSet(List.copyOf(conditions));
    }

    private Condition condition(
            ObjectType type, String name, FieldParameters field, Set<String> outerJoins, ObjectType outer) {
        FieldPath path = FieldPath.compile(type, name, outerJoins, context)
                .orElseThrow(() -> WorkfrontFault.unknownFilter(name));
        Modifier modifier = modifier(name, field);
        CriterionBuilder builder = new CriterionBuilder(context, outer, name, path.field());
        return new FieldCondition(path, modifier, builder.build(modifier, field));
    }

    private Condition exists(SetParameters clause, ObjectType outer) {
        String word = clause.directives.get("$$OBJCODE");
        if (word == null) {
            throw WorkfrontFault.invalidObjCode(null);
        }
        ObjectType inner = context.catalog().find(word).orElseThrow(() -> WorkfrontFault.unknownObjectType(word));
        boolean negated = clause.negated || "NOTEXISTS".equals(clause.directives.get("$$EXISTSMOD"));
        return new ExistsCondition(context.store(), inner.code(), set(inner, clause, outer), negated);
    }

    /** What is asked for, else between with a range, in with several values, and eq. */
    private static Modifier modifier(String name, FieldParameters field) {
        if (!field.modifiers.isEmpty()) {
            String word = field.modifiers.get(0);
            return Modifier.find(word).orElseThrow(() -> WorkfrontFault.invalidParameter(name + "_Mod", word));
        }
        if (!field.ranges.isEmpty()) {
            return Modifier.BETWEEN;
        }
        return field.values.size() > 1 ? Modifier.IN : Modifier.EQ;
    }
}
