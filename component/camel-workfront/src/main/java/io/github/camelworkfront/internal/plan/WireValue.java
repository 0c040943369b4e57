package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.json.ServiceDates;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as they travel in a parameter. */
final class WireValue {

    private static final Pattern WILDCARD_DATE =
            Pattern.compile("(\\$\\$(?:TODAY|NOW)(?:[be][hdwmqy]?)?)((?:[ +-]\\d*[hdwmqy])+)");
    private static final Pattern ISO_ZONE =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:[.:]\\d+)?)?) (\\d\\d:?\\d\\d)");

    private WireValue() {}

    /** Text of one value; dates in the service's form. {@code name} is for the message. */
    static String text(String name, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Map<?, ?>
                || value instanceof Collection<?>
                || value.getClass().isArray()) {
            throw new IllegalArgumentException(
                    name + " has a " + value.getClass().getSimpleName()
                            + " as its value; give text, a number, true or false, a date, or a Collection of these");
        }
        String date = ServiceDates.format(value);
        if (date != null) {
            return date;
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /**
     * Puts back a plus that Camel's URI decoding took for a space, where nothing else can have stood: in
     * {@code $$TODAY+1d} and before a time zone.
     */
    static Object repaired(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        Matcher date = WILDCARD_DATE.matcher(text);
        if (date.matches()) {
            return date.group(1) + date.group(2).replace(' ', '+');
        }
        Matcher zone = ISO_ZONE.matcher(text);
        return zone.matches() ? zone.group(1) + "+" + zone.group(2) : text;
    }
}
