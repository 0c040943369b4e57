package io.github.camelworkfront.codegen.render;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.camelworkfront.codegen.model.FormField;
import io.github.camelworkfront.codegen.model.FormModel;
import io.github.camelworkfront.codegen.model.ObjectModel;
import io.github.camelworkfront.codegen.model.Property;
import java.util.LinkedHashMap;
import javax.lang.model.element.Modifier;

/** Writes an object as a class with getters and setters. Forms are views of it: a field on two forms has one value. */
final class BeanRenderer {

    private static final String OTHER = "other";

    private final Types types;

    BeanRenderer(Types types) {
        this.types = types;
    }

    TypeSpec render(ObjectModel object) {
        TypeSpec.Builder bean = TypeSpec.classBuilder(object.typeName())
                .addJavadoc(
                        "$L. A property that is null is not written; {@link #clear} empties a field.",
                        Members.classDoc(object))
                .addAnnotation(JacksonRules.ONLY_ANNOTATED)
                .addAnnotation(JacksonRules.EXACT_NAMES)
                .addAnnotation(JacksonRules.NO_NULLS)
                .addModifiers(Modifier.PUBLIC);
        object.properties().forEach(property -> bean.addField(field(property)));
        bean.addField(FieldSpec.builder(Types.MAP, OTHER, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build());
        object.properties().stream()
                .filter(property -> !object.isOnForm(property))
                .forEach(property -> addAccessors(bean, property));
        object.forms().forEach(form -> bean.addMethod(accessor(form)));
        addOther(bean);
        bean.addMethod(Members.text(object));
        object.forms().forEach(form -> bean.addType(form(object, form)));
        return bean.build();
    }

    private FieldSpec field(Property property) {
        return FieldSpec.builder(types.of(property.type()), property.javaName(), Modifier.PRIVATE)
                .addAnnotations(types.annotations(property))
                .build();
    }

    private void addAccessors(TypeSpec.Builder bean, Property property) {
        String words = Members.propertyDoc(property);
        TypeName type = types.of(property.type());
        bean.addMethod(getter(property.javaName(), type)
                .addJavadoc("$L.", words)
                .addStatement("return $N", property.javaName())
                .build());
        if (!property.readOnly()) {
            bean.addMethod(setter(property.javaName(), type)
                    .addJavadoc("$L.", words)
                    .addStatement("this.$1N = $1N", property.javaName())
                    .build());
        }
    }

    private static MethodSpec.Builder getter(String name, TypeName type) {
        return MethodSpec.methodBuilder("get" + capitalized(name))
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    private static MethodSpec.Builder setter(String name, TypeName type) {
        return MethodSpec.methodBuilder("set" + capitalized(name))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, name);
    }

    private static MethodSpec accessor(FormModel form) {
        return MethodSpec.methodBuilder("get" + capitalized(form.accessor()))
                .addJavadoc("$L.", Members.formDoc(form.label(), form.description()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get("", form.typeName()))
                .addStatement("return new $L()", form.typeName())
                .build();
    }

    private TypeSpec form(ObjectModel object, FormModel form) {
        TypeSpec.Builder view = TypeSpec.classBuilder(form.typeName())
                .addJavadoc(
                        "$L. What is set here is set in the object.", Members.formDoc(form.label(), form.description()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(Members.fieldNames(form))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (FormField field : form.fields()) {
            String words =
                    Docs.labelled(field.property().label(), field.property().jsonName());
            TypeName type = types.of(field.property().type());
            String held = field.property().javaName();
            view.addMethod(getter(field.name(), type)
                    .addJavadoc("$L.", words)
                    .addStatement("return $L.this.$N", object.typeName(), held)
                    .build());
            view.addMethod(setter(field.name(), type)
                    .addJavadoc("$L.", words)
                    .addStatement("$L.this.$N = $N", object.typeName(), held, field.name())
                    .build());
        }
        return view.build();
    }

    private static void addOther(TypeSpec.Builder bean) {
        bean.addMethod(MethodSpec.methodBuilder("getOther")
                .addJavadoc("Fields that this class has no property for, by their names; they are written too.")
                .addAnnotation(JsonAnyGetter.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.MAP)
                .addStatement("return $N", OTHER)
                .build());
        bean.addMethod(MethodSpec.methodBuilder("setOther")
                .addJavadoc("Sets a field that this class has no property for.")
                .addAnnotation(JsonAnySetter.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Types.STRING, "name")
                .addParameter(Types.OBJECT, "value")
                .addStatement("$N.put(name, value)", OTHER)
                .build());
        bean.addMethod(MethodSpec.methodBuilder("clear")
                .addJavadoc("Has a field written as null, which empties it, whatever its property holds.\n\n"
                        + "@param name as Workfront spells it, such as {@code description} or {@code DE:Client}\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Types.STRING, "name")
                .addStatement("$N.put(name, null)", OTHER)
                .build());
    }

    static String capitalized(String name) {
        int first = name.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(name.substring(Character.charCount(first)))
                .toString();
    }
}
