package io.github.camelworkfront.volume;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Sends a stream of zeros to a new document through one route, fetches it through another, and prints what went and came. */
public final class FilesInSmallHeap {

    private FilesInSmallHeap() {}

    public static void main(String[] args) throws Exception {
        String options = "url=" + args[0] + "&apiKey=" + args[1];
        AtomicReference<String> down = new AtomicReference<>();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:up")
                            .streamCache("false")
                            .to("workfront:docu/upload?arg.docObjCode=PROJ&arg.name=film.mov&arg.objID=" + args[2] + "&"
                                    + options);
                    from("direct:down")
                            .streamCache("false")
                            .to("workfront:docu/download?" + options)
                            .process(exchange ->
                                    down.set(digest(exchange.getMessage().getBody(InputStream.class))));
                }
            });
            context.start();
            Counted sent = new Counted(new Zeros(Long.parseLong(args[3])));
            Map<?, ?> document = context.createProducerTemplate().requestBody("direct:up", sent.in, Map.class);
            System.out.println("up " + sent.told());
            Exchange done = context.createProducerTemplate()
                    .request("direct:down", e -> e.getMessage().setBody(document.get("ID")));
            if (done.getException() != null) {
                throw done.getException();
            }
        }
        System.out.println("down " + down + " heap=" + Runtime.getRuntime().maxMemory() / (1024 * 1024) + "MB");
    }

    private static String digest(InputStream in) throws Exception {
        Counted counted = new Counted(in);
        counted.in.transferTo(java.io.OutputStream.nullOutputStream());
        return counted.told();
    }

    /** A stream, and what has been read of it. */
    private static final class Counted {
        private final MessageDigest sha = MessageDigest.getInstance("SHA-256");
        private final Counter in;

        Counted(InputStream source) throws Exception {
            in = new Counter(source, sha);
        }

        String told() {
            return "bytes=" + in.bytes + " sha256=" + HexFormat.of().formatHex(sha.digest());
        }
    }

    private static final class Counter extends DigestInputStream {
        private long bytes;

        Counter(InputStream in, MessageDigest digest) {
            super(in, digest);
        }

        @Override
        public int read() throws java.io.IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws java.io.IOException {
            int read = super.read(target, offset, length);
            bytes += Math.max(read, 0);
            return read;
        }
    }

    /** So many bytes of zero. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            java.util.Arrays.fill(target, offset, offset + given, (byte) 0);
            left -= given;
            return given;
        }
    }
}
