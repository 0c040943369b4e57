package io.github.camelworkfront.examples.esbwar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Version;

/** The jars in the WAR: the component and what it runs with. */
final class Libraries {

    private static final Path FOLDER = Path.of("target", "workfront-routes", "WEB-INF", "lib");
    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d+\\.\\d+(?:\\.\\d+)?)(?:[.-].*)?\\.jar");

    private Libraries() {}

    /** The jar of the component. */
    static Path component() throws IOException {
        try (Stream<Path> jars = Files.list(FOLDER)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("camel-workfront-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The version of each jar but the component's, by its artifact. */
    static Map<String, Version> versions() throws IOException {
        Map<String, Version> versions = new TreeMap<>();
        try (Stream<Path> jars = Files.list(FOLDER)) {
            jars.map(jar -> NAME.matcher(jar.getFileName().toString()))
                    .filter(Matcher::matches)
                    .filter(name -> !name.group(1).equals("camel-workfront"))
                    .forEach(name -> versions.put(name.group(1), Version.parseVersion(name.group(2))));
        }
        return versions;
    }

    /** The packages of these jars, each with the version of its jar. */
    static Map<String, Version> packages() throws IOException {
        Map<String, Version> packages = new TreeMap<>();
        try (Stream<Path> jars = Files.list(FOLDER)) {
            jars.forEach(jar -> add(jar, packages));
        }
        return packages;
    }

    private static void add(Path jar, Map<String, Version> packages) {
        Matcher name = NAME.matcher(jar.getFileName().toString());
        if (!name.matches() || name.group(1).equals("camel-workfront")) {
            return;
        }
        Version version = Version.parseVersion(name.group(2));
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(entry -> entry.endsWith(".class") && !entry.startsWith("META-INF/") && entry.contains("/"))
                    .map(entry -> entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'))
                    .forEach(each -> packages.put(each, version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
