package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.internal.plan.ProofTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The arguments that say what a proof is made of: {@code Hash} of an uploaded file with {@code SourceName} and {@code
 * Name}, or {@code Hash=web} with addresses of web pages (Adobe, "createProof"). Filled in from files, and checked before
 * anything is sent.
 */
final class SourceArguments {

    private static final String HASH = "Hash";
    private static final String SOURCE = "SourceName";
    private static final String NAME = "Name";
    private static final String OWNER = "OwnerID";
    private static final String WEB = "web";
    private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s/]+\\S*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");

    private final ProofTarget target;
    private final boolean hash;
    private final boolean source;
    private final boolean name;
    private final boolean several;

    private SourceArguments(ProofTarget target) {
        this.target = target;
        this.hash = has(HASH);
        this.source = has(SOURCE);
        this.name = hash && has(NAME);
        // What can join its sources to one proof takes several of them.
        this.several = has("CombinedProof") || target.operation().name().startsWith("createProofs");
    }

    static SourceArguments of(ProofTarget target) {
        return new SourceArguments(target);
    }

    private boolean has(String argument) {
        return target.argument(argument).isPresent();
    }

    boolean canTakeFiles() {
        return hash;
    }

    boolean haveHash(Map<String, Object> given) {
        return isGiven(given, HASH);
    }

    /** What the arguments call the file; null for nothing. */
    String name(Map<String, Object> given) {
        return isGiven(given, SOURCE) ? String.valueOf(given.get(SOURCE)) : null;
    }

    /**
     * Whether the call can be made once the files are up.
     *
     * @param names of the files, null for one that has none
     */
    void check(Map<String, Object> given, List<String> names) {
        if (names.size() > 1 && !several) {
            throw refused("takes one file, but the body has " + names.size()
                    + "; split them, or use proof:createProofs, which makes several proofs, or one of all with"
                    + " CombinedProof=true");
        }
        if (source && !isGiven(given, SOURCE) && names.contains(null)) {
            throw refused(
                    "needs the name of the file, whose extension says what it is: set the header CamelFileName, or"
                            + " the argument SourceName, such as poster.pdf");
        }
    }

    /** The arguments with what the service made of the files. */
    Map<String, Object> filled(Map<String, Object> given, List<Map<String, Object>> uploaded, List<String> names) {
        Map<String, Object> filled = new LinkedHashMap<>(given);
        filled.put(
                HASH,
                uploaded.stream().map(file -> String.valueOf(file.get("hash"))).collect(Collectors.joining(" ")));
        boolean many = names.size() > 1;
        if (source && !isGiven(given, SOURCE)) {
            // Spaces separate the sources of several, so that none can have one of its own.
            filled.put(SOURCE, joined(names, " ", n -> many ? n.replaceAll("\\s", "_") : n));
        }
        if (name && !isGiven(given, NAME)) {
            List<String> titled = names.contains(null) ? List.of(name(given)) : names;
            filled.put(NAME, joined(titled, "|", n -> {
                String title = BodyFiles.title(n);
                return many ? title.replace('|', '-') : title;
            }));
        }
        return filled;
    }

    private static String joined(List<String> names, String separator, Function<String, String> safe) {
        return names.stream().map(safe).collect(Collectors.joining(separator));
    }

    /**
     * The arguments, known to be all there; the owner is the caller, if nobody else is named.
     *
     * @throws IllegalArgumentException that says what is missing, and how to give it
     */
    Map<String, Object> complete(Map<String, Object> given) {
        if (!hash) {
            return given;
        }
        if (!isGiven(given, HASH)) {
            throw refused(noHash(given));
        }
        if (!source) {
            return given;
        }
        boolean web = WEB.equalsIgnoreCase(text(given, HASH).trim());
        if (web) {
            checkAddresses(text(given, SOURCE));
        }
        require(given, SOURCE, "the name of the file, whose extension says what it is, such as poster.pdf");
        if (name) {
            require(given, NAME, "what the proof is called, such as Poster");
        }
        Map<String, Object> complete = new LinkedHashMap<>();
        if (has(OWNER)) {
            // 0 stands for the caller.
            complete.put(OWNER, 0);
        }
        complete.putAll(given);
        if (web) {
            // Documented in lower case only.
            complete.put(HASH, WEB);
        }
        return complete;
    }

    private static String noHash(Map<String, Object> given) {
        return ADDRESS.matcher(text(given, SOURCE)).matches()
                ? "needs Hash: SourceName is the address of a web page, which takes Hash=web"
                : "needs Hash: put the file into the body, give the hash that proof:upload gave, or for a web page"
                        + " Hash=web with its address as SourceName";
    }

    private void checkAddresses(String addresses) {
        for (String address : addresses.trim().split("\\s+")) {
            if (!URL.matcher(address).matches()) {
                throw refused(
                        "with Hash=web needs the address of a web page as SourceName (several separated by spaces),"
                                + " such as https://www.example.com/, but has '" + address + "'");
            }
        }
    }

    private void require(Map<String, Object> given, String argument, String what) {
        if (!isGiven(given, argument)) {
            throw refused("needs " + argument + ": " + what);
        }
    }

    private static boolean isGiven(Map<String, Object> given, String argument) {
        return !text(given, argument).isBlank();
    }

    private static String text(Map<String, Object> given, String argument) {
        Object value = given.get(argument);
        return value == null ? "" : String.valueOf(value);
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(
                "workfront:proof:" + target.operation().name() + " " + why);
    }
}
