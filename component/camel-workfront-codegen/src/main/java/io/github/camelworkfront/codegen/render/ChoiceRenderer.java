package io.github.camelworkfront.codegen.render;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.camelworkfront.codegen.model.ChoiceModel;
import javax.lang.model.element.Modifier;

/**
 * Writes a choice: an enum of the known values, and a record for any other, behind one interface. Tenants have statuses of their own, and none of them
 * may make reading fail or get lost in writing.
 */
final class ChoiceRenderer {

    private static final ClassName KNOWN = ClassName.get("", "Known");
    private static final ClassName OTHER = ClassName.get("", "Other");

    private final Types types;

    ChoiceRenderer(Types types) {
        this.types = types;
    }

    TypeSpec render(ChoiceModel choice) {
        ClassName name = types.generated(choice.typeName());
        TypeName code = choice.numeric() ? TypeName.INT : Types.STRING;
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(choice.typeName())
                .addJavadoc(
                        "What $L may be: one of the {@link Known known} values, or {@link Other another}.",
                        Docs.text(choice.what()))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(name.nestedClass("Known"))
                .addPermittedSubclass(name.nestedClass("Other"));
        choice.constants()
                .forEach(constant -> type.addField(
                        FieldSpec.builder(name, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                                .addJavadoc("$L.", Docs.labelled(constant.label(), constant.value()))
                                .initializer("Known.$N", constant.name())
                                .build()));
        type.addMethod(MethodSpec.methodBuilder("code")
                .addJavadoc("The value as it travels.")
                .addAnnotation(JsonValue.class)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(code)
                .build());
        type.addMethod(of(name, code, choice.numeric()));
        type.addMethod(fromJson(name, choice.numeric()));
        type.addType(known(choice, name, code));
        type.addType(other(name, code));
        return type.build();
    }

    private static MethodSpec of(ClassName name, TypeName code, boolean numeric) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The choice with that value, whether it is known or not.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(code, "code")
                .returns(name)
                .beginControlFlow("for (Known known : Known.values())")
                .beginControlFlow(numeric ? "if (known.code == code)" : "if (known.code.equals(code))")
                .addStatement("return known")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new Other(code)")
                .build();
    }

    /** JSON may have numbers as text and the other way round: what matters is the value. */
    private static MethodSpec fromJson(ClassName name, boolean numeric) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromJson")
                .addJavadoc("The choice for a value of JSON, text or number.")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(Types.OBJECT, "value")
                .returns(name);
        return numeric
                ? method.addStatement(
                                "return of(value instanceof $1T number ? number.intValue() : $2T.parseInt($3T.valueOf(value)))",
                                Number.class,
                                Integer.class,
                                String.class)
                        .build()
                : method.addStatement("return of($T.valueOf(value))", String.class)
                        .build();
    }

    private static TypeSpec known(ChoiceModel choice, ClassName name, TypeName code) {
        TypeSpec.Builder known = TypeSpec.enumBuilder("Known")
                .addJavadoc("The values that were known when this was generated.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(name);
        choice.constants()
                .forEach(constant -> known.addEnumConstant(
                        constant.name(),
                        TypeSpec.anonymousClassBuilder(choice.numeric() ? "$L" : "$S", constant.value())
                                .addJavadoc("$L.", Docs.labelled(constant.label(), constant.value()))
                                .build()));
        return known.addField(code, "code", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(code, "code")
                        .addStatement("this.code = code")
                        .build())
                .addMethod(MethodSpec.methodBuilder("code")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(code)
                        .addStatement("return code")
                        .build())
                .addMethod(text())
                .build();
    }

    private static TypeSpec other(ClassName name, TypeName code) {
        return TypeSpec.recordBuilder("Other")
                .addJavadoc("A value that was not known.\n\n@param code the value as it travels\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(name)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(code, "code")
                        .build())
                .addMethod(text())
                .build();
    }

    /** The code and not the name in Java, so that {@code ${body.status} == 'CUR'} is true in a route. */
    private static MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The value as it travels.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.valueOf(code)", String.class)
                .build();
    }
}
