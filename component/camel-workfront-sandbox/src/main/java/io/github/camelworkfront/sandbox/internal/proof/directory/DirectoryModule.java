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
        Registrar operations = new Registrar(handlers);
        world.directory(new AccountDirectory(directory));
        new UserOperations(directory).register(operations);
        new PeopleOperations(directory).register(operations);
        new AccountOperations(directory).register(operations);
        new SettingOperations(directory).register(operations);
        new GroupOperations(directory).register(operations);
        new WorkspaceOperations(directory).register(operations);
        new TagOperations(directory).register(operations);
        new DecisionOperations(directory).register(operations);
        new ActionOperations(directory).register(operations);
        new ActivityOperations(directory).register(operations);
        new CustomDataOperations(directory).register(operations);
        registerTemplates(directory, operations);
        new DropzoneOperations(directory).register(operations);
    }

    private static void registerTemplates(Directory directory, Registrar operations) {
        Templates templates = new Templates(directory);
        RecipientReader recipients = new RecipientReader(directory);
        StageReader reader = new StageReader(directory, recipients);
        new TemplateOperations(directory, templates, reader).register(operations);
        new TemplateStageOperations(templates, reader, recipients).register(operations);
    }
}
