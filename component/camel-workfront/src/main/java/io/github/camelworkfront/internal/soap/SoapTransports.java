package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.WorkfrontCxfConfigurer;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import org.apache.camel.CamelContext;

public final class SoapTransports {
    private SoapTransports() {}

    public static Transport create(
            CamelContext context, TransportSettings settings, WorkfrontCxfConfigurer configurer) {
        throw new IllegalStateException("none");
    }
}
