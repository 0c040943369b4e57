package io.github.camelworkfront.internal.json;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.annotation.Annotation;

/**
 * Leaves members with an annotation called {@code WorkfrontReadOnly} out of what is sent. It counts in whichever package it is: generated classes
 * bring their own along, so that they need nothing of the component.
 */
final class ReadOnlyMembers extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;
    private static final String MARK = "WorkfrontReadOnly";

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        for (Annotation annotation : member.getAllAnnotations().annotations()) {
            if (annotation.annotationType().getSimpleName().equals(MARK)) {
                return true;
            }
        }
        return false;
    }
}
