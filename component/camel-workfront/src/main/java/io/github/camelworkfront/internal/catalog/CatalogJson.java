package io.github.camelworkfront.internal.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How the catalogues are read: once, by whichever thread starts the component. */
final class CatalogJson {

    /**
     * Jackson usually leaves a buffer with the thread for the next time. There is none, and the thread may belong to a container, in which
     * the buffer would hold on to the class loader of an application that has been undeployed.
     */
    static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build());

    private CatalogJson() {}
}
