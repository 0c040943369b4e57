package io.github.camelworkfront.internal.consumer.push;

import java.net.URI;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** Where the embedded inbox of a route is: the same with every start, whatever options have changed. */
final class InboxFile {

    private static final String DIRECTORY = "workfront-inbox";

    private InboxFile() {}

    /**
     * @param directory  null for {@code workfront-inbox} in the working directory
     * @param url        the service's
     * @param objectCode such as {@code TASK}
     * @param path       that the events come by
     */
    static Path of(String directory, String url, String objectCode, String path) {
        String host = host(url);
        // Two paths may differ in nothing but what no file name can have.
        String all = HexFormat.of().toHexDigits((host + " " + objectCode + " " + path).hashCode());
        String name =
                (host + "-" + objectCode + "-" + path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return Path.of(directory == null || directory.isBlank() ? DIRECTORY : directory, name + "-" + all + ".mv");
    }

    private static String host(String url) {
        String host = url == null ? null : URI.create(url.trim()).getAuthority();
        return host == null ? "workfront" : host;
    }
}
