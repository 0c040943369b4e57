package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofType;
import io.github.camelworkfront.internal.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProofArgumentsPropertyTest {

    private static final ProofCatalog CATALOG = ProofCatalog.bundled();
    private static final Json JSON = new Json(new ObjectMapper());

    /** Whatever a route gives: the values come out typed as the service has them, or it is told what is wrong. */
    @Property(tries = 2000)
    void anythingIsTypedOrRefused(
            @ForAll("operations") ProofOperation operation, @ForAll("anything") List<Object> given) {
        List<ProofParameter> parameters = operation.arguments(false);
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(given.size(), parameters.size()); i++) {
            arguments.put(parameters.get(i).name().toUpperCase(Locale.ROOT), given.get(i));
        }
        Map<String, Object> typed;
        try {
            typed = arguments(operation).typed(arguments);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("workfront:proof:" + operation.name());
            return;
        }
        typed.forEach((name, value) -> assertTyped(type(parameters, name), value));
    }

    /** What has been typed is typed: a value that goes round is not changed by it. */
    @Property(tries = 1000)
    void typedArgumentsStayAsTheyAre(
            @ForAll("operations") ProofOperation operation, @ForAll("anything") List<Object> given) {
        List<ProofParameter> parameters = operation.arguments(false);
        for (int i = 0; i < Math.min(given.size(), parameters.size()); i++) {
            Map<String, Object> once;
            try {
                once = arguments(operation).typed(Map.of(parameters.get(i).name(), given.get(i)));
            } catch (IllegalArgumentException e) {
                continue;
            }
            assertThat(arguments(operation).typed(once)).isEqualTo(once);
        }
    }

    private static String type(List<ProofParameter> parameters, String name) {
        return parameters.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private static void assertTyped(String type, Object value) {
        ProofType known = CATALOG.type(type).orElse(null);
        if (known == null) {
            assertThat(value).isInstanceOfAny(classesOf(type));
        } else if (known.isArray()) {
            ((List<?>) value).forEach(item -> assertTyped(known.item(), item));
        } else {
            ((Map<?, ?>) value).forEach((name, v) -> assertTyped(type(known.fields(), (String) name), v));
        }
    }

    private static Class<?>[] classesOf(String type) {
        return switch (type) {
            case "int" -> new Class<?>[] {Integer.class, Long.class};
            case "boolean" -> new Class<?>[] {Boolean.class};
            case "float" -> new Class<?>[] {BigDecimal.class};
            case "string" -> new Class<?>[] {String.class};
            default -> new Class<?>[] {Integer.class, Long.class, String.class};
        };
    }

    private static ProofArguments arguments(ProofOperation operation) {
        return new ProofArguments(new ProofTarget(operation, operation.versioned(), false), false, JSON);
    }

    @Provide
    Arbitrary<ProofOperation> operations() {
        return Arbitraries.of(CATALOG.operations());
    }

    @Provide
    Arbitrary<List<Object>> anything() {
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(s -> (Object) s),
                Arbitraries.of(
                        "1", "true", "0", "approver", "[1,2]", "{\"name\":\"x\"}", "{", "1.5", "2030-01-01T12:00"),
                Arbitraries.integers().map(i -> (Object) i),
                Arbitraries.longs().map(l -> (Object) l),
                Arbitraries.bigDecimals().map(d -> (Object) d),
                Arbitraries.of(true, false),
                Arbitraries.of(LocalDate.of(2030, 1, 2), LocalDateTime.of(2030, 1, 2, 3, 4), Instant.ofEpochSecond(1)));
        Arbitrary<Object> map = Arbitraries.maps(
                        Arbitraries.of("name", "EMAIL", "role", "stage_id", "deadline_date", "fields", "nosuch"),
                        scalar)
                .ofMaxSize(3)
                .map(m -> (Object) m);
        Arbitrary<Object> any = Arbitraries.oneOf(
                scalar,
                map,
                scalar.list().ofMaxSize(3).map(l -> (Object) l),
                map.list().ofMaxSize(2).map(l -> (Object) l));
        return any.list().ofMaxSize(6);
    }
}
