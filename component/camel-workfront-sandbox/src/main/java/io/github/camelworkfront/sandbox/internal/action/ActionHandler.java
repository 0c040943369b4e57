package io.github.camelworkfront.sandbox.internal.action;

/** Does the work of one action. Implementations are called by many threads at once and keep no state of their own. */
@FunctionalInterface
public interface ActionHandler {

    /**
     * Performs the action. The names and types of the arguments are checked before, and the whole call runs in one transaction of the
     * store.
     *
     * @param call what is asked
     * @return the result for {@code data.result}: null, a scalar, a List or a Map of such values, or an Entity
     * @throws io.github.camelworkfront.sandbox.internal.error.WorkfrontFault if the service would refuse it
     */
    Object perform(ActionCall call);
}
