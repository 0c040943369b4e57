package io.github.camelworkfront.benchmarks;

import java.util.Map;

/** One way of asking Workfront Proof for the details of a proof. */
interface ProofClient extends AutoCloseable {

    /** Each of the ways that are compared. */
    enum Way {
        ROUTE("workfront:proof: route") {
            @Override
            ProofClient at(String url, long timeout) throws Exception {
                return new RouteClient(url, timeout);
            }
        },
        TRANSPORT("its transport, template, StAX") {
            @Override
            ProofClient at(String url, long timeout) {
                return new TransportClient(url, timeout);
            }
        },
        DISPATCH("CXF Dispatch<Source>") {
            @Override
            ProofClient at(String url, long timeout) {
                return new DispatchClient(url, timeout);
            }
        },
        TEMPLATE("java.net.http, template, StAX") {
            @Override
            ProofClient at(String url, long timeout) {
                return new TemplateClient(url, timeout);
            }
        };

        private final String title;

        Way(String title) {
            this.title = title;
        }

        /**
         * @param url     scheme, host and port
         * @param timeout milliseconds that the service may be silent
         */
        abstract ProofClient at(String url, long timeout) throws Exception;

        @Override
        public String toString() {
            return title;
        }
    }

    /** The fields of the proof, by name. */
    Map<?, ?> details(int fileId) throws Exception;

    @Override
    void close() throws Exception;
}
