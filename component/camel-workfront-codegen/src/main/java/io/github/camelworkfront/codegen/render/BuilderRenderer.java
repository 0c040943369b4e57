package io.github.camelworkfront.codegen.render;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.camelworkfront.codegen.model.FormModel;
import io.github.camelworkfront.codegen.model.ObjectModel;
import io.github.camelworkfront.codegen.model.Property;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the builder of a record. */
final class BuilderRenderer {

    private static final ClassName BUILDER = ClassName.get("", "Builder");

    private final Types types;

    BuilderRenderer(Types types) {
        this.types = types;
    }

    TypeSpec render(ObjectModel object) {
        TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
                .addJavadoc("Makes a {@link $L}.", object.typeName())
                .addAnnotation(JacksonRules.ONLY_ANNOTATED)
                .addAnnotation(JacksonRules.EXACT_NAMES)
                .addAnnotation(AnnotationSpec.builder(JsonPOJOBuilder.class)
                        .addMember("withPrefix", "$S", "")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        object.properties().forEach(property -> builder.addField(field(property)));
        builder.addField(FieldSpec.builder(Types.MAP, RecordRenderer.OTHER, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build());
        builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        object.properties().stream()
                .filter(property -> !object.isOnForm(property) && !property.readOnly())
                .forEach(property -> builder.addMethod(setter(property)));
        object.forms().forEach(form -> builder.addMethod(setter(form)));
        builder.addMethod(other());
        builder.addMethod(build(object));
        return builder.build();
    }

    private FieldSpec field(Property property) {
        return FieldSpec.builder(types.of(property.type()), property.javaName(), Modifier.PRIVATE)
                .addAnnotations(types.annotations(property))
                .build();
    }

    private MethodSpec setter(Property property) {
        return MethodSpec.methodBuilder(property.javaName())
                .addJavadoc("$L.", Docs.labelled(property.label(), property.jsonName()))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(types.of(property.type()), property.javaName())
                .returns(BUILDER)
                .addStatement("this.$1N = $1N", property.javaName())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec setter(FormModel form) {
        CodeBlock.Builder code = CodeBlock.builder();
        // A field can be on two forms: the one that is filled in less must not empty what the other says.
        form.fields()
                .forEach(field -> code.beginControlFlow("if (form.$N() != null)", field.name())
                        .addStatement("this.$N = form.$N()", field.property().javaName(), field.name())
                        .endControlFlow());
        return MethodSpec.methodBuilder(form.accessor())
                .addJavadoc(
                        "$L. Its members that are null leave what is set.",
                        Members.formDoc(form.label(), form.description()))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ClassName.get("", form.typeName()), "form")
                .returns(BUILDER)
                .addCode(code.addStatement("return this").build())
                .build();
    }

    private static MethodSpec other() {
        return MethodSpec.methodBuilder(RecordRenderer.OTHER)
                .addJavadoc("Sets a field that the record has no member for, or empties one with null.\n\n"
                        + "@param name as Workfront spells it\n")
                .addAnnotation(JsonAnySetter.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Types.STRING, "name")
                .addParameter(Types.OBJECT, "value")
                .returns(BUILDER)
                .addStatement("$N.put(name, value)", RecordRenderer.OTHER)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec build(ObjectModel object) {
        String values = object.properties().stream()
                .map(property -> property.javaName() + ", ")
                .collect(Collectors.joining());
        return MethodSpec.methodBuilder("build")
                .addJavadoc("The record.")
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get("", object.typeName()))
                .addStatement("return new $L($L$L)", object.typeName(), values, RecordRenderer.OTHER)
                .build();
    }
}
