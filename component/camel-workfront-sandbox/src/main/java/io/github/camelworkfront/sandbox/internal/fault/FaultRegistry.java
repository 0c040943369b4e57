package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.Faults;
import java.util.ArrayList;
import java.util.List;

/** The faults to come, each counted down by the requests that it hits. */
public final class FaultRegistry implements Faults {

    private final List<Fault> pending = new ArrayList<>();

    @Override
    public synchronized void add(Fault fault) {
        pending.add(fault);
    }

    @Override
    public synchronized List<Fault> pending() {
        return List.copyOf(pending);
    }

    @Override
    public synchronized void clear() {
        pending.clear();
    }

    /**
     * Finds the faults that hit a request, and uses up one time of each: those that go with others, and the first of the others.
     *
     * @param operation the Proof operation that is called; empty for none
     */
    synchronized List<Fault> take(String method, String path, String operation) {
        List<Fault> taken = new ArrayList<>();
        for (Fault fault : List.copyOf(pending)) {
            if (fault.hits(method, path, operation) && fault.skip() > 0) {
                pending.set(pending.indexOf(fault), fault.skip(fault.skip() - 1));
            } else if (fault.hits(method, path, operation)) {
                useUp(pending.indexOf(fault), fault);
                taken.add(fault);
                if (!fault.kind().accompanies()) {
                    break;
                }
            }
        }
        return taken;
    }

    /** Tells whether the operation that a request calls has to be known. */
    synchronized boolean needsOperation() {
        return pending.stream().anyMatch(fault -> fault.operation().isPresent());
    }

    private void useUp(int index, Fault fault) {
        if (fault.times() == 1) {
            pending.remove(index);
        } else if (fault.times() < Integer.MAX_VALUE) {
            pending.set(index, fault.times(fault.times() - 1));
        }
    }
}
