package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.PasswordRules;
import io.github.camelworkfront.sandbox.internal.proof.account.ProofingDefaults;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.util.Map;

/** The settings of the caller's account. A choice: the lock after bad logins is that of the whole sandbox. */
final class SettingOperations {

    private final Directory directory;

    SettingOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("setAccountPasswordSettings", this::passwords)
                .with("setAccountProofingDefaults", this::defaults);
    }

    private Map<String, Object> passwords(ProofCall call) {
        Account account = directory.account(call);
        PasswordRules rules = account.settings(settings -> settings.with(rules(call, settings.passwords())))
                .passwords();
        directory.users().logins().lockAfter(rules.attempts(), rules.lockTime());
        directory.log(call, "Password settings updated", null);
        return rules.asMap();
    }

    private static PasswordRules rules(ProofCall call, PasswordRules known) {
        return new PasswordRules(
                least(call, "PasswordLength", 0, known.length()),
                least(call, "LowercaseCharacters", 0, known.lowercase()),
                least(call, "UppercaseCharacters", 0, known.uppercase()),
                least(call, "NumericCharacters", 0, known.numeric()),
                least(call, "SymbolCharacters", 0, known.symbols()),
                least(call, "CharactersRepetition", 0, known.repetition()),
                least(call, "PasswordLifetime", 0, known.lifetime()),
                least(call, "BruteforceAttempts", 1, known.attempts()),
                least(call, "BruteforceLockTime", 1, known.lockMinutes()));
    }

    private static int least(ProofCall call, String parameter, int least, int otherwise) {
        int value = Arguments.number(call, parameter, otherwise);
        if (value < least) {
            throw ProofFault.invalid(parameter + " must be at least " + least + ".");
        }
        return value;
    }

    private Map<String, Object> defaults(ProofCall call) {
        directory.log(call, "Proofing defaults updated", null);
        return directory
                .account(call)
                .settings(settings -> settings.with(defaults(call, settings.defaults())))
                .defaults()
                .asMap();
    }

    private static ProofingDefaults defaults(ProofCall call, ProofingDefaults known) {
        return new ProofingDefaults(
                Arguments.text(call, "OnLoadMessage", known.onLoadMessage()),
                Arguments.text(call, "OnDecisionMessage", known.onDecisionMessage()),
                Arguments.text(call, "ConfirmButton", known.confirmButton()),
                Arguments.text(call, "CancelButton", known.cancelButton()));
    }
}
