package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.store.Entity;

/** Actions of projects that need no more than a few lines each. */
final class ProjectActions {

    private ProjectActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("PROJ", "calculateTimeline", ProjectActions::calculateTimeline)
                .action("PROJ", "calculateFinance", ProjectActions::calculateFinance)
                .action("PROJ", "createProjectWithOverride", ProjectActions::createWithOverride)
                .action("PRGM", "move", ProjectActions::moveProgram);
    }

    private static Object calculateTimeline(ActionCall call) {
        Invocation in = new Invocation(call);
        new ProjectTimeline(in, in.target()).recalculate();
        return null;
    }

    private static Object calculateFinance(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity project = in.target();
        in.update(project, new ProjectFinance(in.store(), project).fields().and("financeLastUpdateDate", in.now()));
        return null;
    }

    /** Creates the project that the argument describes; the exchange rate is kept as the project's own. */
    private static Object createWithOverride(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity project = in.insert("PROJ", NewProject.fields(in, in.object("project")));
        if (!in.object("exchangeRate").isEmpty()) {
            in.insert("EXRATE", Changes.copyOf(in.object("exchangeRate")).and("projectID", project.id()));
        }
        return project.id();
    }

    /** The projects of the program move along, as a project's portfolio is that of its program. */
    private static Object moveProgram(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity program = in.target();
        Changes portfolio =
                Changes.of("portfolioID", in.object("PORT", "portfolioID").id());
        in.update(program, portfolio);
        in.store()
                .referring("PROJ", "programID", program.id())
                .toList()
                .forEach(project -> in.update(project, portfolio));
        return null;
    }
}
