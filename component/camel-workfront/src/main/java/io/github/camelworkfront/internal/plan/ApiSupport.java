package io.github.camelworkfront.internal.plan;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long Adobe supports each version of the API (Adobe, "API version support schedule"). */
public final class ApiSupport {

    private static final String RESOURCE = "/io/github/camelworkfront/api-versions.properties";
    private static final Pattern NUMBERED = Pattern.compile("/attask/api/v(\\d+)\\.(\\d+)");

    private final Map<String, Until> versions;

    private ApiSupport(Map<String, Until> versions) {
        this.versions = versions;
    }

    /** The schedule that comes with the component. */
    public static ApiSupport bundled() {
        try (InputStream in = ApiSupport.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            Properties lines = new Properties();
            lines.load(in);
            Map<String, Until> versions = new TreeMap<>();
            lines.stringPropertyNames().forEach(name -> versions.put(name, Until.of(lines.getProperty(name))));
            return new ApiSupport(versions);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the schedule of API versions", e);
        }
    }

    /** What somebody who uses a version on a day should know; empty while it is supported, and for unknown versions. */
    public Optional<String> notice(ApiRoot root, LocalDate today) {
        Matcher number = NUMBERED.matcher(root.path());
        if (!number.matches()) {
            return Optional.empty();
        }
        String major = number.group(1);
        String version = number.group(2).equals("0") ? major : major + "." + number.group(2);
        Until until = versions.get(version);
        return until == null || today.isBefore(until.day)
                ? Optional.empty()
                : Optional.of(
                        "apiVersion=" + version + " " + until.text() + "; use a newer one, such as apiVersion=22.0");
    }

    private record Until(boolean removed, LocalDate day) {

        /** From {@code unsupported 2026-04-01} or {@code removed 2025-12-18}. */
        static Until of(String line) {
            String[] words = line.trim().split(" ");
            return new Until(words[0].equals("removed"), LocalDate.parse(words[1]));
        }

        String text() {
            return removed
                    ? "was removed from Workfront on or before " + day
                    : "is past its support by Adobe, which ended in " + day.getYear() + "-"
                            + String.format(Locale.ROOT, "%02d", day.getMonthValue()) + ", and may be removed";
        }
    }
}
