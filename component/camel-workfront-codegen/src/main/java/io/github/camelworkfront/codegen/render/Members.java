package io.github.camelworkfront.codegen.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.camelworkfront.codegen.model.FormModel;
import io.github.camelworkfront.codegen.model.ObjectModel;
import io.github.camelworkfront.codegen.model.Property;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Members that beans and records have alike. */
final class Members {

    private Members() {}

    /** The ID and the name alone: an object may hold a password, or thousands of lines. */
    static MethodSpec text(ObjectModel object) {
        List<CodeBlock> parts = Stream.of("ID", "name")
                .filter(name -> object.javaName(name) != null)
                .map(name -> CodeBlock.of("$S + $N", name + "=", object.javaName(name)))
                .toList();
        CodeBlock.Builder text = CodeBlock.builder().add("return $S", object.typeName() + "[");
        for (int i = 0; i < parts.size(); i++) {
            text.add(i == 0 ? " + " : " + \", \" + ").add(parts.get(i));
        }
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The ID and the name, and nothing that could be secret.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(text.add(" + $S", "]").build())
                .build();
    }

    static String propertyDoc(Property property) {
        return Docs.labelled(property.label(), property.jsonName()) + (property.readOnly() ? ", read-only" : "");
    }

    static String classDoc(ObjectModel object) {
        return Docs.labelled(object.label(), object.code()) + " of Workfront";
    }

    /** What a request has to ask for to fill in a form: no word of Workfront's stands for all custom fields of one. */
    static FieldSpec fieldNames(FormModel form) {
        CodeBlock names = form.fields().stream()
                .map(field -> CodeBlock.of("$S", field.property().jsonName()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(List.class, String.class),
                        "FIELDS",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The fields of the form, for the option or the header that says which fields to read.")
                .initializer("$T.of($L)", List.class, names)
                .build();
    }

    static String formDoc(String label, String description) {
        String end = description.isBlank() ? "" : ": " + Docs.text(description);
        return "The custom form " + Docs.text(label) + end;
    }
}
