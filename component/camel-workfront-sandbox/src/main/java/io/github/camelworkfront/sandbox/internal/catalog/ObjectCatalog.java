package io.github.camelworkfront.sandbox.internal.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** All object types, found by any word that the service accepts for them. */
public final class ObjectCatalog {

    private static final class Bundled {
        static final ObjectCatalog CATALOG = new ObjectCatalog(CatalogReader.read());
    }

    private final Map<String, ObjectType> byCode = new LinkedHashMap<>();
    private final Map<String, ObjectType> byWord = new HashMap<>();

    ObjectCatalog(List<ObjectType> types) {
        types.forEach(type -> byCode.put(type.code(), type));
        types.forEach(type -> byWord.putIfAbsent(lower(type.code()), type));
        // Codes first: no name or alias may hide another type's code.
        types.forEach(type -> words(type).forEach(word -> byWord.putIfAbsent(lower(word), type)));
    }

    /** @return the bundled catalogue; the same, immutable one each time */
    public static ObjectCatalog load() {
        return Bundled.CATALOG;
    }

    /**
     * @param word a code, name, API name or alias in any case; an exact code wins, as {@code APPROVAL} and
     *     {@code approval} are two types
     */
    public Optional<ObjectType> find(String word) {
        if (word == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(byCode.getOrDefault(word, byWord.get(lower(word))));
    }

    /**
     * @param code an exact object code that the caller knows to exist
     * @throws NoSuchElementException when it does not
     */
    public ObjectType get(String code) {
        ObjectType type = byCode.get(code);
        if (type == null) {
            throw new NoSuchElementException("No object type has the code " + code);
        }
        return type;
    }

    /** @return every type, in the order of the codes */
    public Collection<ObjectType> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    private static Stream<String> words(ObjectType type) {
        return Stream.concat(Stream.of(type.name(), type.apiName()), type.aliases().stream());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
