package io.github.camelworkfront;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A number that Workfront Proof has for something, with the name that people have for it (Adobe, Workfront Proof help). */
public interface WorkfrontProofCode {

    /** What travels. */
    int number();

    /** The words of the service's pages, such as {@code reviewer & approver}. */
    String label();

    /** The constant's name. */
    String name();

    /**
     * The code that a text names: by its number, its label or the constant's name, whatever the case and the spaces.
     *
     * @param text such as {@code 5}, {@code ReviewerApprover}, {@code reviewer & approver}
     * @return empty for other text
     */
    static <T extends Enum<T> & WorkfrontProofCode> Optional<T> find(Class<T> codes, String text) {
        String wanted = plain(text);
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> wanted.equals(plain(code.name()))
                        || wanted.equals(plain(code.label()))
                        || wanted.equals(String.valueOf(code.number())))
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\band\\b", "").replaceAll("[^a-z0-9]", "");
    }
}
