package io.github.camelworkfront.sandbox.internal.action;

/** Everything that the sandbox does beyond reading and writing objects, in one registry. */
public final class StandardActions {

    private static final ActionRegistry REGISTRY = assemble();

    private StandardActions() {}

    /** The registry; what it does not know is {@code shape only}. */
    public static ActionRegistry registry() {
        return REGISTRY;
    }

    private static ActionRegistry assemble() {
        ActionRegistry.Builder registry = ActionRegistry.builder();
        ProjectActions.register(registry);
        TemplateActions.register(registry);
        ApprovalActions.register(registry);
        AssignmentActions.register(registry);
        AssignmentSwapActions.register(registry);
        ProgressActions.register(registry);
        TaskMoveActions.register(registry);
        IssueMoveActions.register(registry);
        ConversionActions.register(registry);
        TemplateTaskActions.register(registry);
        CategoryActions.register(registry);
        DocumentActions.register(registry);
        RecordActions.register(registry);
        ScheduleActions.register(registry);
        EnumQueries.register(registry);
        WorkQueries.register(registry);
        ListQueries.register(registry);
        return registry.build();
    }
}
