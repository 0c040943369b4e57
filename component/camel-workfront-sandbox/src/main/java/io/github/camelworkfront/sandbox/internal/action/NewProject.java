package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.Map;

/** What a project gets that an action makes: a name it must have, and a status and a start where none are given. */
final class NewProject {

    private NewProject() {}

    static Changes fields(Invocation in, Map<String, Object> given) {
        Changes fields = Changes.copyOf(ArgumentFields.read(in.call().ctx(), "PROJ", given));
        if (!(fields.get("name") instanceof String name) || name.isBlank()) {
            throw WorkfrontFault.required("Name");
        }
        fields.putIfAbsent("status", "CUR");
        fields.putIfAbsent("priority", 0);
        fields.putIfAbsent("percentComplete", 0);
        fields.putIfAbsent("ownerID", in.actor().userId());
        fields.putIfAbsent("plannedStartDate", in.now());
        return fields;
    }
}
