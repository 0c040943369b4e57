package io.github.camelworkfront.codegen.render;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.camelworkfront.codegen.model.FormField;
import io.github.camelworkfront.codegen.model.FormModel;
import io.github.camelworkfront.codegen.model.ObjectModel;
import io.github.camelworkfront.codegen.model.Property;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes an object as a record, which Jackson and people make with its builder. */
final class RecordRenderer {

    /** Parameters that a constructor can have, besides the object itself. */
    private static final int MOST_MEMBERS = 254;

    static final String OTHER = "other";

    private final Types types;

    RecordRenderer(Types types) {
        this.types = types;
    }

    /** @throws IllegalArgumentException if the object has more members than a record can have */
    TypeSpec render(ObjectModel object) {
        refuseTooMany(object);
        ClassName builder = types.generated(object.typeName()).nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.recordBuilder(object.typeName())
                .addJavadoc(
                        "$L. A member that is null is not written; a null in {@code other} is, and empties the field.\n\n",
                        Members.classDoc(object))
                .addAnnotation(JacksonRules.ONLY_ANNOTATED)
                .addAnnotation(JacksonRules.NO_NULLS)
                .addAnnotation(AnnotationSpec.builder(JsonDeserialize.class)
                        .addMember("builder", "$T.class", builder)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor(object));
        object.properties()
                .forEach(property ->
                        type.addJavadoc("@param $L $L\n", property.javaName(), Members.propertyDoc(property)));
        type.addJavadoc(
                "@param other fields that this record has no member for, by their names; they are written too\n");
        type.addMethod(MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement(
                        "$1N = $1N == null ? $2T.of() : $3T.unmodifiableMap(new $4T<>($1N))",
                        OTHER,
                        Map.class,
                        Collections.class,
                        LinkedHashMap.class)
                .build());
        type.addMethod(MethodSpec.methodBuilder(OTHER)
                .addJavadoc("Fields that this record has no member for.")
                .addAnnotation(Override.class)
                .addAnnotation(JsonAnyGetter.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.MAP)
                .addStatement("return $N", OTHER)
                .build());
        object.forms().forEach(form -> type.addMethod(accessor(form)));
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder with nothing set.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new Builder()")
                .build());
        type.addMethod(toBuilder(object, builder));
        type.addMethod(Members.text(object));
        object.forms().forEach(form -> type.addType(form(form)));
        type.addType(new BuilderRenderer(types).render(object));
        return type.build();
    }

    private static void refuseTooMany(ObjectModel object) {
        if (object.properties().size() >= MOST_MEMBERS) {
            throw new IllegalArgumentException(
                    object.code() + " has " + object.properties().size()
                            + " fields, and a record of Java at most " + (MOST_MEMBERS - 1)
                            + "; choose the fields that you need (<fields>), or the style beans");
        }
    }

    private MethodSpec constructor(ObjectModel object) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        object.properties().forEach(property -> constructor.addParameter(component(property)));
        return constructor.addParameter(Types.MAP, OTHER).build();
    }

    private ParameterSpec component(Property property) {
        return ParameterSpec.builder(types.of(property.type()), property.javaName())
                .addAnnotations(types.annotations(property))
                .build();
    }

    private static MethodSpec accessor(FormModel form) {
        String values =
                form.fields().stream().map(field -> field.property().javaName()).collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder(form.accessor())
                .addJavadoc("$L.", Members.formDoc(form.label(), form.description()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get("", form.typeName()))
                .addStatement("return new $L($L)", form.typeName(), values)
                .build();
    }

    private TypeSpec form(FormModel form) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        TypeSpec.Builder type = TypeSpec.recordBuilder(form.typeName())
                .addJavadoc("$L.\n\n", Members.formDoc(form.label(), form.description()))
                .addField(Members.fieldNames(form))
                .addModifiers(Modifier.PUBLIC);
        for (FormField field : form.fields()) {
            constructor.addParameter(types.of(field.property().type()), field.name());
            type.addJavadoc(
                    "@param $L $L\n",
                    field.name(),
                    Docs.labelled(field.property().label(), field.property().jsonName()));
        }
        return type.recordConstructor(constructor.build()).build();
    }

    private static MethodSpec toBuilder(ObjectModel object, ClassName builder) {
        CodeBlock.Builder copy = CodeBlock.builder().addStatement("Builder copy = new Builder()");
        object.properties().forEach(property -> copy.addStatement("copy.$1N = this.$1N", property.javaName()));
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder with all that is set here.")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addCode(copy.addStatement("copy.$1N.putAll(this.$1N)", OTHER)
                        .addStatement("return copy")
                        .build())
                .build();
    }
}
