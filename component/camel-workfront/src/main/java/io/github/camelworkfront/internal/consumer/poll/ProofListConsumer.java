package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.OutputFormat;
import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.client.ProofConnection;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.endpoint.ProofStart;
import io.github.camelworkfront.internal.operation.proof.ProofRun;
import io.github.camelworkfront.internal.operation.proof.ProofSetup;
import io.github.camelworkfront.internal.operation.proof.ProofStep;
import io.github.camelworkfront.internal.operation.proof.ProofSteps;
import io.github.camelworkfront.internal.plan.CallReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/**
 * Polls a list of Workfront Proof, and gives the route each thing in it once: {@code from("workfront:proof:getAllProofs")}.
 */
public final class ProofListConsumer extends BatchConsumer {

    private static final int REMEMBERED = 100_000;

    private final ConsumerSetup setup;
    private final ProofThings things;
    private final ProofStep step;
    private final CallReader reader;
    private final IdempotentRepository known;
    private ProofConnection connection;

    /** @throws IllegalArgumentException for an operation that gives no list, and for options of other polls */
    public ProofListConsumer(ConsumerSetup setup, Processor route) {
        super(setup.endpoint(), route, setup.consumer());
        this.setup = setup;
        this.things = ProofThings.of(setup.target().word());
        refuseUseless(setup);
        this.step = ProofSteps.of(new ProofSetup(
                setup.target(),
                ProofStart.place(
                        setup.configuration(), setup.target(), setup.options().lenient()),
                setup.options(),
                OutputFormat.map,
                setup.json()));
        this.reader = new CallReader(setup.options(), setup.target().inputs(), setup.json());
        this.known = setup.consumer().getIdempotentRepository() == null
                ? MemoryIdempotentRepository.memoryIdempotentRepository(REMEMBERED)
                : setup.consumer().getIdempotentRepository();
    }

    private static void refuseUseless(ConsumerSetup setup) {
        WorkfrontConsumerConfiguration consumer = setup.consumer();
        WorkfrontConsumerConfiguration untouched = new WorkfrontConsumerConfiguration();
        refuse(setup, "since", !untouched.getSince().equals(consumer.getSince()));
        refuse(setup, "cursorField", !untouched.getCursorField().equals(consumer.getCursorField()));
        refuse(setup, "offsetRepository", consumer.getOffsetRepository() != null);
        refuse(setup, "detectDeletions", consumer.isDetectDeletions());
        refuse(setup, "ordered", consumer.isOrdered());
        refuse(setup, "ignoreOwnChanges", consumer.isIgnoreOwnChanges());
        OutputFormat format = setup.endpoint().getOutputFormat();
        if (setup.endpoint().getOutputClass() == null && (format == OutputFormat.raw || format == OutputFormat.xml)) {
            throw new IllegalArgumentException("workfront:" + setup.target().label()
                    + " gives one thing of a list at a time; use outputFormat=map, json or node");
        }
    }

    private static void refuse(ConsumerSetup setup, String option, boolean set) {
        if (set) {
            throw new IllegalArgumentException("workfront:" + setup.target().label() + " makes no use of the option "
                    + option + ": it gives each thing once, as the idempotentRepository knows them");
        }
    }

    @Override
    protected void doStart() throws Exception {
        setup.context().addService(known, true, true);
        connection = setup.connectToProof().get();
        super.doStart();
    }

    @Override
    String label() {
        return setup.target().label();
    }

    @Override
    int look() throws Exception {
        try (ProofConnection mine = connection.share()) {
            return deliver(out -> deliver(list(mine), out), () -> {});
        }
    }

    private List<ProofThing> list(ProofConnection mine) throws WorkfrontException {
        Exchange question = getEndpoint().createExchange();
        Object value = step.run(new ProofRun(reader.read(question), mine.caller(), question))
                .value();
        List<ProofThing> all = new ArrayList<>();
        for (Object element : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            all.add(thing(element));
        }
        return all;
    }

    private ProofThing thing(Object element) throws WorkfrontException {
        Object id = element instanceof Map<?, ?> map ? map.get(things.field()) : null;
        if (id == null || id.toString().isBlank()) {
            throw new WorkfrontServerException(WorkfrontFailure.of(
                    200,
                    "the answer has something without " + things.field()
                            + ", of which nobody can tell whether it is new",
                    setup.target().label(),
                    null));
        }
        return new ProofThing(setup.target().word(), id.toString(), element, setup.shape(), known);
    }

    private void deliver(List<ProofThing> all, Deliveries out) throws InterruptedException {
        // What is known goes first, so that a batch is what the route gets.
        List<ProofThing> fresh =
                all.stream().filter(thing -> !known.contains(thing.key())).toList();
        int most = Math.min(fresh.size(), out.remaining());
        out.deliver(fresh.subList(0, most));
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
