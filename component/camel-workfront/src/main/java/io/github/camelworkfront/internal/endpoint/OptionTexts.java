package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.AuthenticationType;
import io.github.camelworkfront.BulkErrors;
import io.github.camelworkfront.CallType;
import io.github.camelworkfront.Handover;
import io.github.camelworkfront.NotFoundBehaviour;
import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.RegistrationFailure;
import io.github.camelworkfront.WorkfrontConstants;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Options as they stand in a URI, before Camel turns them into values: it makes 0 of text that is no number, and of a
 * word that is none of those possible it says only that there is no such constant.
 */
public final class OptionTexts {

    private static final Set<String> NUMBERS = Set.of(
            "limit",
            "first",
            "pageSize",
            "maxListSize",
            "maxConnections",
            "proxyPort",
            "parallelPages",
            "maxConcurrentRequests",
            "maxRetries",
            "maxMessagesPerPoll",
            "maxEventSize",
            "inboxConsumers",
            "callbackInterval",
            "repeatCount",
            "backoffMultiplier",
            "backoffIdleThreshold",
            "backoffErrorThreshold");
    private static final Set<String> DURATIONS = Set.of(
            "connectTimeout",
            "responseTimeout",
            "retryDelay",
            "maxRetryDelay",
            "overlap",
            "sweepDelay",
            "subscriptionCheckDelay",
            "inboxRetryDelay",
            "delay",
            "initialDelay");
    /** Camel's own, of which Camel reads no ISO 8601: {@code delay=PT1M} would be two polls a second. */
    private static final Set<String> WITHOUT_ISO = Set.of("delay", "initialDelay");

    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.of(
            "outputFormat", OutputFormat.class,
            "notFoundBehaviour", NotFoundBehaviour.class,
            "bulkErrors", BulkErrors.class,
            "callType", CallType.class,
            "handover", Handover.class,
            "registrationFailure", RegistrationFailure.class,
            "authentication", AuthenticationType.class);
    private static final Map<String, String> HEADERS =
            Map.of("arg.", WorkfrontConstants.ARGUMENTS, "filter.", WorkfrontConstants.FILTER);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern BYTES = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern NOTHING = Pattern.compile("(?i)0+(\\.0+)?\\s*[a-z]*");
    private static final Pattern DURATION =
            Pattern.compile("(?i)\\d+|(\\d+(\\.\\d+)?\\s*(ms|millis|s|secs?|seconds?|m|mins?|minutes?"
                    + "|h|hours?|d|days?)\\s*)+|P.+");

    private OptionTexts() {}

    /**
     * @param parameters options of a URI; bean references and values that are no text are left alone
     * @throws IllegalArgumentException that names the option and shows a correct value
     */
    public static void check(Map<String, Object> parameters) {
        parameters.forEach((option, value) -> {
            if (value instanceof String text && !text.startsWith("#")) {
                check(option, text.trim());
            }
        });
    }

    private static void check(String option, String text) {
        refuseExpression(option, text);
        if (option.equals("largeFileThreshold") && !BYTES.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    option + "=" + text + " is no number of bytes; write for example " + option + "=1000000000");
        }
        if (NUMBERS.contains(option) && !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    option + "=" + text + " is no whole number; write for example " + option + "=100");
        }
        if (DURATIONS.contains(option) && !isDuration(option, text)) {
            throw new IllegalArgumentException(
                    option + "=" + text + " is no duration; write milliseconds or a time such as " + option + "=30s");
        }
        // Camel would make half a second of it, and not say so.
        if (option.equals("delay") && NOTHING.matcher(text).matches()) {
            throw new IllegalArgumentException("delay=" + text + " is no pause; write a time such as delay=30s,"
                    + " and greedy=true to ask again at once while there are changes");
        }
        Class<? extends Enum<?>> words = WORDS.get(option);
        if (words != null
                && Arrays.stream(words.getEnumConstants())
                        .noneMatch(w -> w.name().equalsIgnoreCase(text))) {
            String possible =
                    Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(option + "=" + text + " is not possible; it can be " + possible);
        }
    }

    private static boolean isDuration(String option, String text) {
        return DURATION.matcher(text).matches()
                && !(WITHOUT_ISO.contains(option)
                        && text.toUpperCase(Locale.ROOT).startsWith("P"));
    }

    /** It would be sent as it stands, and be the name of a proof. What it stands for is not shown: it may be secret. */
    private static void refuseExpression(String option, String text) {
        HEADERS.forEach((prefix, header) -> {
            if (option.startsWith(prefix) && text.contains("${")) {
                throw new IllegalArgumentException(option + " has ${...} in it, which nobody evaluates in an address;"
                        + " use toD in place of to, or the header " + header);
            }
        });
    }
}
