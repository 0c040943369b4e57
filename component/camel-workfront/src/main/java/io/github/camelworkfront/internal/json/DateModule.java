package io.github.camelworkfront.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Writes every kind of date value in the service's form, and reads the service's dates into them. */
final class DateModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DateModule() {
        super("workfront-dates");
        List.of(
                        Date.class,
                        Calendar.class,
                        Instant.class,
                        OffsetDateTime.class,
                        ZonedDateTime.class,
                        LocalDateTime.class,
                        LocalDate.class)
                .forEach(this::add);
    }

    private <T> void add(Class<T> type) {
        addSerializer(type, new DateSerializer<>(type));
        addDeserializer(type, new DateDeserializer<>(type));
    }

    private static final class DateSerializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        DateSerializer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(ServiceDates.format(value));
        }
    }

    private static final class DateDeserializer<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final Class<T> type;

        DateDeserializer(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, in));
            }
            String text = in.getText().trim();
            if (text.isEmpty()) {
                return null;
            }
            T date = ServiceDates.parse(text, type);
            return date != null
                    ? date
                    : type.cast(context.handleWeirdStringValue(
                            type, text, "it is no date of the service, or has no zone where one is needed"));
        }
    }
}
