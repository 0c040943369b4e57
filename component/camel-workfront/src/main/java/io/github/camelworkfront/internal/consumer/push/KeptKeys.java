package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.internal.consumer.poll.Repositories;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;

/**
 * The keys of what was delivered: in the user's repository, or of the last 100,000 states in memory. They outlast a stop of
 * the route.
 */
final class KeptKeys extends ServiceSupport {

    private static final int REMEMBERED = 100_000;

    private final CamelContext context;
    private final WorkfrontConsumerConfiguration options;
    private final IdempotentRepository repository;

    KeptKeys(CamelContext context, WorkfrontConsumerConfiguration options) {
        this.context = context;
        this.options = options;
        IdempotentRepository given = options.getIdempotentRepository();
        this.repository = given != null ? given : MemoryIdempotentRepository.memoryIdempotentRepository(REMEMBERED);
    }

    IdempotentRepository repository() {
        return repository;
    }

    @Override
    protected void doStart() throws Exception {
        Repositories.start(context, options);
        ServiceHelper.startService(repository);
    }
}
