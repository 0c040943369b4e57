package io.github.camelworkfront.codegen.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.lang.model.element.Modifier;

/**
 * Writes the annotation of members that are read alone. The component knows it by its name and leaves such members out of what it sends; to
 * Jackson it means nothing, so that an object keeps them in all other JSON.
 */
final class ReadOnlyRenderer {

    static final String TYPE = "WorkfrontReadOnly";

    private ReadOnlyRenderer() {}

    static TypeSpec render() {
        return TypeSpec.annotationBuilder(TYPE)
                .addJavadoc(
                        "Marks what Workfront gives and does not take: it is left out when an object is written to Workfront.")
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.RUNTIME", RetentionPolicy.class)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember("value", "{$1T.FIELD, $1T.METHOD, $1T.PARAMETER}", ElementType.class)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .build();
    }
}
