package io.github.camelworkfront.sandbox.internal.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.IdSource;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small tenant for tests: one user in Denver, and whatever a test adds. Parameters are written as in a query string. */
final class World {

    /** A Wednesday, 12:30 in Denver. */
    static final Instant NOW = Instant.parse("2026-03-18T18:30:00Z");

    static final ZoneId DENVER = ZoneId.of("America/Denver");

    final ObjectCatalog catalog = ObjectCatalog.load();
    final Clock clock = Clock.fixed(NOW, DENVER);
    final Store store = new Store(catalog, clock, IdSource.seeded(1));
    private final Map<String, Object> user = new HashMap<>(Map.of(
            "ID",
            "ada",
            "name",
            "Ada Lovelace",
            "homeTeamID",
            "team-1",
            "homeGroupID",
            "group-1",
            "companyID",
            "acme"));

    World user(String field, Object value) {
        user.put(field, value);
        return this;
    }

    Actor actor() {
        return new Actor("ada", "customer");
    }

    RequestContext context() {
        return new RequestContext("V22_0", actor(), Entity.of("USER", user), clock, DENVER, store, catalog);
    }

    /** Adds an object; {@code fields} alternates names and values. */
    Entity add(String code, String id, Object... fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ID", id);
        for (int i = 0; i < fields.length; i += 2) {
            values.put((String) fields[i], fields[i + 1]);
        }
        return store.insert(code, values, actor());
    }

    World customField(String name) {
        add("PARAM", "param-" + name, "name", name);
        return this;
    }

    /** @return the IDs that a search finds, in its order */
    List<String> search(String code, String... parameters) {
        return query(code, parameters).page().map(Entity::id).toList();
    }

    Query query(String code, String... parameters) {
        return Query.parse(type(code), parameters(parameters), context());
    }

    ObjectType type(String code) {
        return catalog.get(code);
    }

    /** @return the JSON that {@code fields} makes of an object */
    JsonNode project(String code, String id, String... fields) {
        Projection projection = Projection.parse(type(code), List.of(fields), context());
        return json(generator -> projection.write(store.require(code, id), generator));
    }

    JsonNode report(String code, String... parameters) {
        return json(generator ->
                Report.parse(type(code), parameters(parameters), context()).write(generator));
    }

    /** Something that writes JSON. */
    interface Writer {
        void write(JsonGenerator json) throws IOException;
    }

    static JsonNode json(Writer writer) {
        ObjectMapper mapper = new ObjectMapper();
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = mapper.createGenerator(text)) {
            writer.write(generator);
            generator.flush();
            return mapper.readTree(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, List<String>> parameters(String... parameters) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            map.computeIfAbsent(parameter.substring(0, equals), name -> new ArrayList<>())
                    .add(parameter.substring(equals + 1));
        }
        return map;
    }
}
