package io.github.camelworkfront.sandbox.internal.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * JSON as the service writes it: {@code /} and {@code <} and everything beyond ASCII as escapes.
 *
 * <p>Numbers are read as Integer, Long, BigInteger or BigDecimal, so that no amount loses a digit.
 */
public final class Json {

    /** The content type of every JSON answer. */
    public static final String CONTENT_TYPE = "application/json;charset=UTF-8";

    private static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactory())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    static {
        MAPPER.getFactory().setCharacterEscapes(new ServiceEscapes());
    }

    private Json() {}

    /** Opens a generator that leaves the stream open when it is closed. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /**
     * Reads one JSON value into maps, lists and scalars.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if the text is not one JSON value
     */
    public static Object read(byte[] json) throws IOException {
        return MAPPER.readValue(json, Object.class);
    }

    /** Reads one JSON value from text; see {@link #read(byte[])}. */
    public static Object read(String json) throws IOException {
        return MAPPER.readValue(json, Object.class);
    }

    /** Reads one JSON value as an instance of a class; see {@link #read(byte[])}. */
    public static <T> T read(InputStream json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /** Makes an answer of maps, lists and scalars. */
    public static Answer answer(int status, Object value) {
        return Answer.of(status, CONTENT_TYPE, out -> {
            try (JsonGenerator json = generator(out)) {
                json.writePOJO(value);
            }
        });
    }

    private static final class ServiceEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final SerializableString SLASH = new SerializedString("\\/");
        private static final SerializableString LESS_THAN = new SerializedString("\\u003c");

        private final int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();

        ServiceEscapes() {
            codes['/'] = ESCAPE_CUSTOM;
            codes['<'] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return codes.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case '/' -> SLASH;
                case '<' -> LESS_THAN;
                default -> null;
            };
        }
    }
}
