package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;

/** An application's ObjectMapper shapes its beans, never what travels. */
class OddObjectMapperRouteTest extends WorkfrontTestSupport {

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        ObjectMapper odd = new ObjectMapper()
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .setPropertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL);
        created.getRegistry().bind("odd", odd);
        return created;
    }

    @Test
    void aNullStillClearsAField() {
        String id = (String) sandbox()
                .create("PROJ", Map.of("name", "x", "description", "text"))
                .get("ID");
        Map<String, Object> body = new HashMap<>();
        body.put("description", null);
        callForMap("workfront:proj/update?id=" + id, body);
        assertThat(lastRequest().body()).isEqualTo("{\"description\":null}");
    }

    @Test
    void beansAreWrittenAndRead() {
        assertThat(callForMap("workfront:proj/create", new Note("Launch", null)))
                .containsEntry("name", "Launch");
        assertThat(lastRequest().body()).isEqualTo("{\"name\":\"Launch\"}");
        String id = (String) sandbox().objects("PROJ").get(0).get("ID");
        assertThat(call("workfront:proj/get?outputClass=" + Note.class.getName(), id))
                .isEqualTo(new Note("Launch", null));
    }

    /** A type of the user's. */
    public record Note(String name, String description) {}
}
