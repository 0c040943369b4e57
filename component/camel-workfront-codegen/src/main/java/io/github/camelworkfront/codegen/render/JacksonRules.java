package io.github.camelworkfront.codegen.render;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.palantir.javapoet.AnnotationSpec;

/** Annotations of whole classes: only what is annotated counts, by exactly its name, and what is null is not written. */
final class JacksonRules {

    static final AnnotationSpec ONLY_ANNOTATED = AnnotationSpec.builder(JsonAutoDetect.class)
            .addMember("fieldVisibility", "$T.NONE", JsonAutoDetect.Visibility.class)
            .addMember("getterVisibility", "$T.NONE", JsonAutoDetect.Visibility.class)
            .addMember("isGetterVisibility", "$T.NONE", JsonAutoDetect.Visibility.class)
            .addMember("setterVisibility", "$T.NONE", JsonAutoDetect.Visibility.class)
            .build();

    /** Names that differ in case alone are different fields, whatever the mapper is set to. */
    static final AnnotationSpec EXACT_NAMES = AnnotationSpec.builder(JsonFormat.class)
            .addMember("without", "$T.ACCEPT_CASE_INSENSITIVE_PROPERTIES", JsonFormat.Feature.class)
            .build();

    static final AnnotationSpec NO_NULLS = AnnotationSpec.builder(JsonInclude.class)
            .addMember("value", "$T.NON_NULL", JsonInclude.Include.class)
            .build();

    private JacksonRules() {}
}
