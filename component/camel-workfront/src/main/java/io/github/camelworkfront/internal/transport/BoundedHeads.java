package io.github.camelworkfront.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpMessageParserFactory;
import org.apache.hc.core5.http.io.SessionInputBuffer;

/** Parsers of answers that give up after too many interim (1xx) ones, which the client would skip for ever. */
final class BoundedHeads implements HttpMessageParserFactory<ClassicHttpResponse> {

    private static final int MAX_INTERIM = 20;

    private final Http1Config bounds;

    BoundedHeads(Http1Config bounds) {
        this.bounds = bounds;
    }

    @Override
    public HttpMessageParser<ClassicHttpResponse> create(Http1Config ignored) {
        return new Counting(new DefaultHttpResponseParserFactory(bounds).create(bounds));
    }

    /** Belongs to one connection, and so to one thread at a time. */
    private static final class Counting implements HttpMessageParser<ClassicHttpResponse> {

        private final HttpMessageParser<ClassicHttpResponse> parser;
        private int interim;

        Counting(HttpMessageParser<ClassicHttpResponse> parser) {
            this.parser = parser;
        }

        @Override
        public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in) throws IOException, HttpException {
            ClassicHttpResponse head = parser.parse(buffer, in);
            interim = head != null && head.getCode() < 200 ? interim + 1 : 0;
            if (interim > MAX_INTERIM) {
                throw new MessageConstraintException("more than " + MAX_INTERIM + " interim (1xx) answers");
            }
            return head;
        }
    }
}
