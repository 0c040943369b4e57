package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.internal.catalog.NearNames;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.catalog.ObjectType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody may have meant by parameters of an address that are no options. Their values are not repeated: one may be a secret. */
public final class UnknownParameters {

    private static final int SUGGESTIONS = 3;
    private static final List<String> PREFIXES = List.of("filter", "arg");
    private static final Pattern NAME = Pattern.compile("[\\w.:$-]+");

    private final String path;
    private final Optional<ObjectType> object;
    private final String operation;
    private final List<String> options;

    /**
     * @param path what stands before the question mark, without the scheme
     * @param options names of the options that there are
     */
    public UnknownParameters(String path, Collection<String> options) {
        int slash = path.indexOf('/');
        this.path = path;
        this.object = slash < 0 ? Optional.empty() : ObjectCatalog.bundled().find(path.substring(0, slash));
        this.operation = path.substring(slash + 1);
        this.options =
                Stream.concat(options.stream(), WebhookOptions.ALL.stream()).toList();
    }

    /**
     * @param unknown names of the parameters
     * @return for each what it may be, for the text of an exception
     */
    public String explain(Collection<String> unknown) {
        return unknown.stream()
                .sorted()
                .map(name -> "workfront:" + path + " has no option '" + name + "'" + hint(name))
                .collect(Collectors.joining(", "));
    }

    private String hint(String name) {
        if (!NAME.matcher(name).matches()) {
            return "; if it is part of a value, that value has &, + or % in it and is written RAW(...)";
        }
        if (isArgument(name)) {
            return "; it is an argument, which is written arg." + name;
        }
        if (isField(name)) {
            return "; a filter on the field is written filter." + name;
        }
        List<String> near = Stream.concat(prefixed(name), NearNames.among(name, options, SUGGESTIONS).stream())
                .limit(SUGGESTIONS)
                .toList();
        return NearNames.question(near);
    }

    private boolean isArgument(String name) {
        return object.flatMap(type -> type.action(operation))
                .flatMap(action -> action.argument(name))
                .isPresent();
    }

    /** Also of another object, {@code project:status}, and with a comparison, {@code status_Mod}. */
    private boolean isField(String name) {
        String first = name.split("[:_]", 2)[0];
        return object.map(type -> first.equals("DE")
                        || type.fields().contains(first)
                        || type.references().contains(first))
                .orElse(false);
    }

    private static Stream<String> prefixed(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? Stream.empty()
                : NearNames.among(name.substring(0, dot), PREFIXES, 1).stream().map(near -> near + name.substring(dot));
    }
}
