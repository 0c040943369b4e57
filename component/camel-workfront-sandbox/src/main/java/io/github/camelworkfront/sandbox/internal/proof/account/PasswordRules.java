package io.github.camelworkfront.sandbox.internal.proof.account;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What passwords of an account must be like, and when bad ones lock a user: a {@code SOAPAccountPasswordSettingsObject}. Units and meaning
 * are choices: lock time in minutes, life time in days and without an effect, {@code characters_repetition} as the longest run of one
 * character, 0 for no rule.
 *
 * @param length how many characters there must be
 * @param lowercase how many of them must be small letters
 * @param uppercase how many must be capitals
 * @param numeric how many must be digits
 * @param symbols how many must be neither letter nor digit
 * @param repetition how often a character may stand in a row; 0 for as often as one likes
 * @param lifetime days after which it should be changed; 0 for never
 * @param attempts how many bad logins in a row lock a user
 * @param lockMinutes for how many minutes
 */
public record PasswordRules(
        int length,
        int lowercase,
        int uppercase,
        int numeric,
        int symbols,
        int repetition,
        int lifetime,
        int attempts,
        int lockMinutes) {

    /** The rules of a new account, which ask for nothing but a few characters. */
    public static final PasswordRules STANDARD = new PasswordRules(6, 0, 0, 0, 0, 0, 0, 5, 15);

    /** Returns for how long bad logins lock. */
    public Duration lockTime() {
        return Duration.ofMinutes(lockMinutes);
    }

    /** Finds what is wrong with a password; empty if it will do. The words never contain it. */
    public Optional<String> objection(String password) {
        if (password.length() < length) {
            return Optional.of("The password must have at least " + length + " characters.");
        }
        return tooFew(password, lowercase, Character::isLowerCase, "lower case letters")
                .or(() -> tooFew(password, uppercase, Character::isUpperCase, "upper case letters"))
                .or(() -> tooFew(password, numeric, Character::isDigit, "digits"))
                .or(() -> tooFew(password, symbols, c -> !Character.isLetterOrDigit(c), "symbols"))
                .or(() -> tooRepetitive(password));
    }

    private static Optional<String> tooFew(String password, int least, IntPredicate kind, String words) {
        return password.chars().filter(kind).count() >= least
                ? Optional.empty()
                : Optional.of("The password must have at least " + least + " " + words + ".");
    }

    private Optional<String> tooRepetitive(String password) {
        int run = 0;
        for (int i = 0; i < password.length(); i++) {
            run = i > 0 && password.charAt(i) == password.charAt(i - 1) ? run + 1 : 1;
            if (repetition > 0 && run > repetition) {
                return Optional.of("The password must not repeat a character more than " + repetition + " times.");
            }
        }
        return Optional.empty();
    }

    /** Returns the rules as they travel; {@code password_repetition}, which no operation sets, is always 0. */
    public Map<String, Object> asMap() {
        return Fields.of("password_length", length)
                .and("lcase_characters", lowercase)
                .and("ucase_characters", uppercase)
                .and("numeric_characters", numeric)
                .and("symbol_characters", symbols)
                .and("characters_repetition", repetition)
                .and("password_lifetime", lifetime)
                .and("password_repetition", 0)
                .and("bruteforce_attempts", attempts)
                .and("bruteforce_lock_time", lockMinutes)
                .asMap();
    }
}
