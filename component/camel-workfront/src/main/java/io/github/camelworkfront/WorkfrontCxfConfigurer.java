package io.github.camelworkfront;

/**
 * Changes the CXF client that calls Workfront Proof before its first call. An interface of our own, since a route without
 * a {@code proof:} endpoint runs without CXF.
 */
@FunctionalInterface
public interface WorkfrontCxfConfigurer {

    /**
     * @param client an {@code org.apache.cxf.endpoint.Client}, whose bus, endpoint, conduit and interceptors can be
     *     changed; calls are raw XML, so that interceptors which want a model of the SOAP message see none. The conduit
     *     leads over the same HTTP client as all other calls: its timeouts and headers hold, its TLSClientParameters are
     *     refused, its proxy is not used
     */
    void configure(Object client);
}
