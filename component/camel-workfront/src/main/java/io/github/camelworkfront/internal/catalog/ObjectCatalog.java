package io.github.camelworkfront.internal.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The object types of Workfront, found by any of their spellings. Immutable, safe to share. */
public final class ObjectCatalog {

    private static final String RESOURCE = "/io/github/camelworkfront/catalog/objects.json";

    /** What people call an object, and neither Workfront's code nor its screens do. */
    private static final Map<String, String> EVERYDAY = Map.of(
            "request", "issue",
            "requests", "issue",
            "ticket", "issue",
            "tickets", "issue",
            "file", "document",
            "files", "document",
            "comment", "note",
            "comments", "note",
            "form", "category",
            "forms", "category");

    private final List<ObjectType> types;
    private final SpellingIndex index;

    ObjectCatalog(List<ObjectType> types) {
        this.types = List.copyOf(types);
        this.index = new SpellingIndex(this.types);
    }

    /**
     * The catalogue that comes with the component, read at the first call.
     *
     * @throws UncheckedIOException if the component's jar is damaged
     */
    public static ObjectCatalog bundled() {
        return Bundled.CATALOG;
    }

    /**
     * @param word an object's code, name, metadata name, alias or label in any case, with or without spaces, hyphens and
     *     underscores; {@code rest-proof} for the REST object {@code PROOF}
     * @return its type; the exact spelling wins over others, a code over names, and names over labels. Empty for unknown
     *     words, for labels that several objects share, for null, and for {@code proof}, which means Workfront Proof
     */
    public Optional<ObjectType> find(String word) {
        return index.find(word);
    }

    /**
     * @param word what nothing was found for
     * @param max how many to return at most
     * @return words like it that {@link #find} knows, in lower case, one for each object; those that every API version can
     *     call before the others, then best first; empty where nothing is near
     */
    public List<String> nearest(String word, int max) {
        Map<String, String> suggestions = index.suggestions();
        Set<ObjectType> seen = new HashSet<>();
        Stream<String> everyday = Stream.ofNullable(EVERYDAY.get(word.toLowerCase(Locale.ROOT)));
        Stream<String> near = NearNames.among(word, suggestions.keySet(), Integer.MAX_VALUE).stream()
                .map(suggestions::get);
        return Stream.concat(everyday, near)
                .filter(suggestion -> find(suggestion).filter(seen::add).isPresent())
                .sorted(Comparator.comparing(suggestion -> !isCallable(suggestion)))
                .limit(max)
                .toList();
    }

    private boolean isCallable(String word) {
        return find(word).filter(ObjectType::isCallable).isPresent();
    }

    /** All object types, in the order of their codes. */
    public Collection<ObjectType> all() {
        return types;
    }

    /** Loaded by the class loader once, when first asked for. */
    private static final class Bundled {
        static final ObjectCatalog CATALOG = load();

        private static ObjectCatalog load() {
            try (InputStream in = ObjectCatalog.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new FileNotFoundException(RESOURCE);
                }
                return new ObjectCatalog(CatalogReader.read(in));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the bundled object catalogue", e);
            }
        }
    }
}
