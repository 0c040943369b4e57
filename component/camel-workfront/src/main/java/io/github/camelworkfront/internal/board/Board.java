package io.github.camelworkfront.internal.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;

/** What goes on in a Camel context. Those who know something put up how to learn of it, and take it down at their end. */
public final class Board {

    private final Map<Section, List<Supplier<Stream<Row>>>> sources = new EnumMap<>(Section.class);

    private Board() {
        for (Section section : Section.values()) {
            sources.put(section, new CopyOnWriteArrayList<>());
        }
    }

    /** The one of a context. */
    public static Board of(CamelContext context) {
        ExtendedCamelContext extended = context.getCamelContextExtension();
        // Routes may start side by side.
        synchronized (Board.class) {
            Board known = extended.getContextPlugin(Board.class);
            if (known == null) {
                known = new Board();
                extended.addContextPlugin(Board.class, known);
            }
            return known;
        }
    }

    /**
     * Puts something up.
     *
     * @param rows asked each time that somebody looks, on any thread; throws nothing and waits for nobody
     * @return takes it down
     */
    public Runnable put(Section section, Supplier<Stream<Row>> rows) {
        List<Supplier<Stream<Row>>> all = sources.get(section);
        all.add(rows);
        return () -> all.remove(rows);
    }

    /** What there is to tell now. */
    public List<Row> rows(Section section) {
        return sources.get(section).stream().flatMap(Supplier::get).toList();
    }
}
