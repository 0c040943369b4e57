package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Accounts;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofModule;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;

/** Everything that is not about proofs themselves. */
public final class DirectoryModule implements ProofModule {

    private static final String ORGANISATION = "Northlight Creative";
    private static final String DOMAIN = "northlight";

    @Override
    public void register(ProofHandlers handlers, ProofWorld world) {
        Directory directory = new Directory(world, new Accounts(ORGANISATION, DOMAIN, world.clock()));
        world.directory(new AccountDirectory(directory));
        new UserOperations(directory).register(handlers);
        new PeopleOperations(directory).register(handlers);
        new AccountOperations(directory).register(handlers);
        new SettingOperations(directory).register(handlers);
        new GroupOperations(directory).register(handlers);
        new WorkspaceOperations(directory).register(handlers);
        new TagOperations(directory).register(handlers);
        new DecisionOperations(directory).register(handlers);
        new ActionOperations(directory).register(handlers);
        new ActivityOperations(directory).register(handlers);
        new CustomDataOperations(directory).register(handlers);
        registerTemplates(directory, handlers);
        new DropzoneOperations(directory).register(handlers);
    }

    private static void registerTemplates(Directory directory, ProofHandlers handlers) {
        Templates templates = new Templates(directory);
        RecipientReader recipients = new RecipientReader(directory);
        StageReader reader = new StageReader(directory, recipients);
        new TemplateOperations(directory, templates, reader).register(handlers);
        new TemplateStageOperations(templates, reader, recipients).register(handlers);
    }
}
