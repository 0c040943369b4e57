package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A workflow template, a {@code SOAPWorkflowTemplateObject}.
 *
 * @param id its id
 * @param ownerId the user who owns it
 * @param name its name
 * @param stages its stages in their order
 * @param sharedUsers the ids of the users who may use it beside the owner
 */
public record WorkflowTemplate(
        int id, int ownerId, String name, List<TemplateStage> stages, SortedSet<Integer> sharedUsers) {

    public WorkflowTemplate {
        stages = List.copyOf(stages);
        sharedUsers = new TreeSet<>(sharedUsers);
    }

    /** Returns a stage. */
    public Optional<TemplateStage> stage(Integer stageId) {
        return stages.stream()
                .filter(stage -> Integer.valueOf(stage.id()).equals(stageId))
                .findFirst();
    }

    /** Returns the template with another name, owner and list of users. */
    public WorkflowTemplate described(String newName, int newOwner, Collection<Integer> users) {
        return new WorkflowTemplate(id, newOwner, newName, stages, new TreeSet<>(users));
    }

    /** Returns the template for some users more. */
    public WorkflowTemplate sharedWith(Collection<Integer> users) {
        SortedSet<Integer> all = new TreeSet<>(sharedUsers);
        all.addAll(users);
        return described(name, ownerId, all);
    }

    /** Returns the template without some of its users. */
    public WorkflowTemplate notSharedWith(Collection<?> users) {
        return described(
                name,
                ownerId,
                sharedUsers.stream().filter(user -> !users.contains(user)).toList());
    }

    /** Returns the template with one stage more, at the end. */
    public WorkflowTemplate with(TemplateStage stage) {
        return stages(Stream.concat(stages.stream(), Stream.of(stage)).toList());
    }

    /** Returns the template with a changed stage. */
    public WorkflowTemplate with(int stageId, UnaryOperator<TemplateStage> change) {
        return stages(stages.stream()
                .map(stage -> stage.id() == stageId ? change.apply(stage) : stage)
                .toList());
    }

    /** Returns the template without some stages. */
    public WorkflowTemplate without(Collection<Integer> stageIds) {
        return stages(
                stages.stream().filter(stage -> !stageIds.contains(stage.id())).toList());
    }

    private WorkflowTemplate stages(List<TemplateStage> others) {
        return new WorkflowTemplate(id, ownerId, name, others, sharedUsers);
    }

    /** Returns what lists of templates tell of it, a {@code SOAPWorkflowTemplateBasicObject}. */
    public Map<String, Object> asBasicMap() {
        return Fields.of("workflow_template_id", id)
                .and("owner_id", ownerId)
                .and("name", name)
                .and("shared_users", List.copyOf(sharedUsers))
                .asMap();
    }

    /** Returns the template as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("workflow_template_id", id)
                .and("owner_id", ownerId)
                .and("name", name)
                .and("stages", stages.stream().map(TemplateStage::asMap).toList())
                .and("shared_users", List.copyOf(sharedUsers))
                .asMap();
    }
}
