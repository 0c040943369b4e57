package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.catalog.FieldType;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the values of one filter: plain ones, wildcards, and {@code FIELD:} for another field of the outer object. */
final class CriterionBuilder {

    private static final String FIELD = "FIELD:";

    private final RequestContext context;
    private final ObjectType outer;
    private final String name;
    private final FieldType type;

    /**
     * @param outer the type that {@code FIELD:} speaks of
     * @param name the filter's whole name, for errors
     * @param field the name of the field alone
     */
    CriterionBuilder(RequestContext context, ObjectType outer, String name, String field) {
        this.context = context;
        this.outer = outer;
        this.name = name;
        this.type = FieldType.of(field);
    }

    /** @return what the filter compares with, for each outer object; computed once unless it asks for {@code FIELD:} */
    CriterionSource build(Modifier modifier, FieldParameters field) {
        if (modifier.needsNoValue()) {
            return CriterionSource.constant(new Criterion(modifier, List.of(), null));
        }
        if (field.values.isEmpty() || modifier.needsRange() && field.ranges.isEmpty()) {
            throw WorkfrontFault.invalidParameter(field.values.isEmpty() ? name : name + "_Range", null);
        }
        List<Function<Entity, List<Operand>>> values =
                texts(field.values).map(this::operands).toList();
        Function<Entity, List<Operand>> upper =
                modifier.needsRange() ? operands(field.ranges.get(0)) : entity -> List.of();
        Function<Entity, Criterion> criterion = entity -> criterion(modifier, values, upper, entity);
        boolean correlated =
                Stream.concat(field.values.stream(), field.ranges.stream()).anyMatch(value -> value.startsWith(FIELD));
        return correlated ? CriterionSource.correlated(criterion) : CriterionSource.constant(criterion.apply(null));
    }

    private static Criterion criterion(
            Modifier modifier,
            List<Function<Entity, List<Operand>>> values,
            Function<Entity, List<Operand>> upper,
            Entity entity) {
        List<Operand> all = new ArrayList<>();
        values.forEach(value -> all.addAll(value.apply(entity)));
        List<Operand> uppers = upper.apply(entity);
        return new Criterion(modifier, List.copyOf(all), uppers.isEmpty() ? null : uppers.get(0));
    }

    /** A comma separates values for ID fields only; elsewhere it is part of the value, as recorded. */
    private Stream<String> texts(List<String> values) {
        return type != FieldType.REFERENCE
                ? values.stream()
                : values.stream()
                        .flatMap(value -> Stream.of(value.split(",", -1)))
                        .map(String::trim);
    }

    private Function<Entity, List<Operand>> operands(String text) {
        if (text.startsWith(FIELD)) {
            return otherField(text.substring(FIELD.length()));
        }
        List<Operand> operands = new Wildcards(context).operands(text).orElseGet(() -> List.of(plain(text)));
        return entity -> operands;
    }

    private Function<Entity, List<Operand>> otherField(String other) {
        FieldPath path = FieldPath.compile(outer, other, Set.of(), context)
                .orElseThrow(() -> WorkfrontFault.unknownFilter(other));
        return entity -> {
            Object value = path.first(entity);
            Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
            return values.map(each -> Operand.ofValue(each, context.zone())).toList();
        };
    }

    private Operand plain(String text) {
        Operand operand = Operand.of(text, context.zone());
        boolean senseless = type == FieldType.DATE_TIME && operand.date() == null && !text.isEmpty();
        if (text.startsWith("$$") || senseless) {
            throw WorkfrontFault.invalidParameter(name, text);
        }
        return operand;
    }
}
