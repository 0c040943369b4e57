package io.github.camelworkfront.docs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.spi.PropertiesFunction;

// tag::safe[]
/** {@code {{safe:name}}}: a secret from the safe of the house. */
public final class SafeFunction implements PropertiesFunction {

    static final Map<String, String> SECRETS = new ConcurrentHashMap<>();

    @Override
    public String getName() {
        return "safe";
    }

    @Override
    public String apply(String name) {
        return SECRETS.get(name);
    }
}
// end::safe[]
