package io.github.camelworkfront.codegen.render;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.camelworkfront.codegen.model.Property;
import io.github.camelworkfront.codegen.model.ValueKind;
import io.github.camelworkfront.codegen.model.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Java types of values, and the annotations that let Jackson read and write them. */
final class Types {

    static final ClassName OBJECT = ClassName.get(Object.class);
    static final ClassName STRING = ClassName.get(String.class);
    static final TypeName MAP = ParameterizedTypeName.get(Map.class, String.class, Object.class);

    private final String packageName;

    Types(String packageName) {
        this.packageName = packageName;
    }

    ClassName generated(String typeName) {
        return ClassName.get(packageName, typeName);
    }

    TypeName of(ValueType type) {
        TypeName one = one(type);
        return type.many() ? ParameterizedTypeName.get(ClassName.get(List.class), one) : one;
    }

    private TypeName one(ValueType type) {
        return switch (type.kind()) {
            case TEXT -> STRING;
            case INTEGER -> TypeName.get(Integer.class);
            case LONG -> TypeName.get(Long.class);
            case DECIMAL -> TypeName.get(BigDecimal.class);
            case BOOLEAN -> TypeName.get(Boolean.class);
            case MOMENT -> TypeName.get(OffsetDateTime.class);
            case DAY -> TypeName.get(LocalDate.class);
            case MAP -> MAP;
            case ANY -> OBJECT;
            case OBJECT, CHOICE -> generated(type.typeName());
        };
    }

    List<AnnotationSpec> annotations(Property property) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(AnnotationSpec.builder(JsonProperty.class)
                .addMember("value", "$S", property.jsonName())
                .build());
        if (property.readOnly()) {
            annotations.add(
                    AnnotationSpec.builder(generated(ReadOnlyRenderer.TYPE)).build());
        }
        if (property.type().kind() == ValueKind.MOMENT) {
            annotations.add(dates("Moment"));
        }
        if (property.type().kind() == ValueKind.DAY) {
            annotations.add(dates("Day"));
        }
        if (property.type().many()) {
            annotations.add(AnnotationSpec.builder(JsonFormat.class)
                    .addMember("with", "$T.ACCEPT_SINGLE_VALUE_AS_ARRAY", JsonFormat.Feature.class)
                    .build());
        }
        return annotations;
    }

    private AnnotationSpec dates(String annotation) {
        return AnnotationSpec.builder(ClassName.get(packageName, DatesRenderer.TYPE, annotation))
                .build();
    }
}
