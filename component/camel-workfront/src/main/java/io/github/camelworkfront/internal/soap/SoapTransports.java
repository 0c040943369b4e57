package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.WorkfrontCxfConfigurer;
import io.github.camelworkfront.internal.transport.Transport;
import io.github.camelworkfront.internal.transport.TransportSettings;
import org.apache.camel.CamelContext;

/** The way to CXF for those who may run without it: nothing of CXF is loaded before {@link #create} is called. */
public final class SoapTransports {

    private SoapTransports() {}

    /**
     * A transport for SOAP calls; the CXF client is made here.
     *
     * @param settings   its {@code url} is where calls go, its HTTP client what carries them
     * @param configurer the user's last word on the CXF client, null for none; called once
     * @throws IllegalStateException    when CXF is not on the class path
     * @throws IllegalArgumentException when the client cannot be made from the settings, or the configurer fails
     */
    public static Transport create(
            CamelContext context, TransportSettings settings, WorkfrontCxfConfigurer configurer) {
        try {
            return new CxfTransport(context, settings, configurer);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "workfront:proof: needs camel-cxf-soap on the class path, and what it depends on: add"
                            + " org.apache.camel:camel-cxf-soap in the version of Camel that is used, or do not exclude"
                            + " it (missing: " + e.getMessage() + ")",
                    e);
        }
    }
}
