package io.github.camelworkfront.sandbox.internal.seed;

import java.util.List;

/** Custom forms and their fields: one form each for projects, tasks and issues. */
final class FormSeed {

    /** The form of every demo project. */
    static final String PROJECT_FORM = SeedIds.of("CTGY", "Client Project");

    /** The form of every demo task that somebody works on. */
    static final String TASK_FORM = SeedIds.of("CTGY", "Production Task");

    /** The form of every demo issue. */
    static final String ISSUE_FORM = SeedIds.of("CTGY", "Creative Request");

    private final Sower sower;

    FormSeed(Sower sower) {
        this.sower = sower;
    }

    void sow() {
        sower.sowNamed("PGRP", "Details", Fields.of("displayOrder", 0).and("isDefault", true));
        form("Client Project", "PROJ", "For all work that a client pays for");
        field("Client Project", 0, "Client", "TEXT", "TEXT", List.of());
        field(
                "Client Project",
                1,
                "Campaign Region",
                "TEXT",
                "SLCT",
                List.of("Global", "EMEA", "North America", "APAC"));
        field("Client Project", 2, "Budget Approved", "TEXT", "RDIO", List.of("Yes", "No"));
        field("Client Project", 3, "Purchase Order", "TEXT", "TEXT", List.of());
        form("Production Task", "TASK", "For tasks of the studios");
        field(
                "Production Task",
                0,
                "Channel",
                "TEXT",
                "SLCT",
                List.of("Internal", "Print", "Out of home", "Display", "Web", "Social", "Email", "Video", "Event"));
        field("Production Task", 1, "Review Rounds", "NMBR", "TEXT", List.of());
        form("Creative Request", "OPTASK", "What somebody fills in who wants something from the studios");
        field(
                "Creative Request",
                0,
                "Request Type",
                "TEXT",
                "SLCT",
                List.of("Artwork change", "Copy correction", "New asset", "Website problem", "Access to files"));
        field("Creative Request", 1, "Impact", "TEXT", "RDIO", List.of("Low", "Medium", "High"));
    }

    private void form(String name, String objCode, String description) {
        sower.sowNamed(
                "CTGY",
                name,
                Fields.of("description", description)
                        .and("catObjCode", objCode)
                        .and("objTypes", List.of(objCode))
                        .and("groupID", SeedIds.DEFAULT_GROUP)
                        .and("isActive", true)
                        .and("hasCalculatedFields", false));
    }

    private void field(String form, int order, String name, String data, String display, List<String> options) {
        String parameter = sower.sowNamed(
                "PARAM",
                name,
                Fields.of("label", name)
                        .and("dataType", data)
                        .and("displayType", display)
                        .and("isActive", true)
                        .and("isRequired", false));
        String category = SeedIds.of("CTGY", form);
        sower.store()
                .insert(
                        "CTGYPA",
                        Fields.of("categoryID", category)
                                .and("parameterID", parameter)
                                .and("parameterGroupID", SeedIds.of("PGRP", "Details"))
                                .and("displayOrder", order)
                                .and("isRequired", false),
                        sower.actor());
        for (int i = 0; i < options.size(); i++) {
            sower.sow(
                    "POPT",
                    name + '/' + options.get(i),
                    Fields.of("parameterID", parameter)
                            .and("label", options.get(i))
                            .and("value", options.get(i))
                            .and("displayOrder", i)
                            .and("isDefault", false)
                            .and("isHidden", false));
        }
    }

    /** Notes that a form is attached to an object. */
    void attach(String categoryId, String objCode, String objId) {
        sower.sow(
                "OBJCAT",
                objId + '/' + categoryId,
                Fields.of("categoryID", categoryId)
                        .and("objID", objId)
                        .and("objObjCode", objCode)
                        .and("categoryOrder", 0));
    }
}
