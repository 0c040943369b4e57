package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.WorkflowTemplate;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Workflow templates as a whole: making, naming, sharing and deleting them. */
final class TemplateOperations {

    private final Directory directory;
    private final Templates templates;
    private final StageReader reader;

    TemplateOperations(Directory directory, Templates templates, StageReader reader) {
        this.directory = directory;
        this.templates = templates;
        this.reader = reader;
    }

    void register(Registrar operations) {
        operations
                .with("getWorkflowTemplates", this::list)
                .with("getWorkflowTemplate", call -> templates.visible(call).asMap())
                .with("createWorkflowTemplate", this::create)
                .with("updateWorkflowTemplate", this::update)
                .with("deleteWorkflowTemplate", this::delete)
                .with("shareWorkflowTemplate", this::share)
                .with("unshareWorkflowTemplate", this::unshare);
    }

    private List<Map<String, Object>> list(ProofCall call) {
        Account account = directory.accountNamed(call);
        return templates
                .of(call, account.id())
                .map(WorkflowTemplate::asBasicMap)
                .toList();
    }

    private Map<String, Object> create(ProofCall call) {
        WorkflowTemplate template = new WorkflowTemplate(
                directory.nextId(),
                directory.owner(call, "OwnerID").id(),
                call.required("Name"),
                reader.stages(call.objects("Stages")),
                new TreeSet<>(users(call)));
        directory.log(call, "Workflow template created", template.name());
        return directory
                .accountNamed(call)
                .templates()
                .add(template.id(), template)
                .asMap();
    }

    private Map<String, Object> update(ProofCall call) {
        WorkflowTemplate known = templates.changeable(call);
        String name = Arguments.text(call, "Name", known.name());
        int owner = Arguments.number(call, "OwnerID", 0) == 0
                ? known.ownerId()
                : directory.owner(call, "OwnerID").id();
        Collection<Integer> users = call.has("SharedUsers") ? users(call) : known.sharedUsers();
        return templates
                .change(call, known, template -> template.described(name, owner, users))
                .asMap();
    }

    private boolean delete(ProofCall call) {
        WorkflowTemplate template = templates.changeable(call);
        templates.remove(call, template);
        directory.log(call, "Workflow template deleted", template.name());
        return true;
    }

    private Map<String, Object> share(ProofCall call) {
        WorkflowTemplate known = templates.changeable(call);
        call.required("SharedUsers");
        Collection<Integer> users = users(call);
        return templates
                .change(call, known, template -> template.sharedWith(users))
                .asMap();
    }

    private Map<String, Object> unshare(ProofCall call) {
        WorkflowTemplate known = templates.changeable(call);
        call.required("SharedUsers");
        Collection<?> users = call.list("SharedUsers");
        return templates
                .change(call, known, template -> template.notSharedWith(users))
                .asMap();
    }

    private Collection<Integer> users(ProofCall call) {
        return call.list("SharedUsers").stream()
                .map(id -> directory.user(call, (Integer) id).id())
                .toList();
    }
}
