package io.github.camelworkfront.internal.response;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;

/** Rows in another shape; closed together with where they come from. */
final class ShapedRows implements Iterator<Object>, Closeable {

    private final Iterator<?> rows;
    private final Function<Object, Object> shape;

    ShapedRows(Iterator<?> rows, Function<Object, Object> shape) {
        this.rows = rows;
        this.shape = shape;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Object next() {
        return shape.apply(rows.next());
    }

    @Override
    public void close() throws IOException {
        if (rows instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
