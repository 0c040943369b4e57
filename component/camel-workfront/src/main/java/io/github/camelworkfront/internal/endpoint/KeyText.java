package io.github.camelworkfront.internal.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.camel.CamelContext;
import org.apache.camel.support.ResourceHelper;

/** The option {@code privateKey}: PEM text, or the place where it is. */
final class KeyText {

    private static final Pattern PLACE = Pattern.compile("[A-Za-z]{2,}:.*", Pattern.DOTALL);

    private KeyText() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException when there is none
     */
    static String of(String option, CamelContext context) {
        String value = option.trim().replaceFirst("^(?i)resource:", "");
        if (value.contains("-----BEGIN")) {
            return value;
        }
        if (!PLACE.matcher(value).matches()) {
            throw new IllegalArgumentException("The option privateKey holds neither PEM text, which begins with"
                    + " -----BEGIN PRIVATE KEY-----, nor a place where it is, such as file:/etc/keys/workfront.pem or"
                    + " classpath:workfront.pem");
        }
        try (InputStream in = ResourceHelper.resolveMandatoryResourceAsInputStream(context, value)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The option privateKey leads to " + value + ", which cannot be read (" + e.getMessage() + ")");
        }
    }
}
