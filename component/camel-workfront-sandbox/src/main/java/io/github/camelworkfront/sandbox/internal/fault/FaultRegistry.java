package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Finds the fault that hits a request, and uses up one of its times. */
    synchronized Optional<Fault> take(String method, String path) {
        for (int i = 0; i < pending.size(); i++) {
            Fault fault = pending.get(i);
            if (fault.hits(method, path)) {
                useUp(i, fault);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void useUp(int index, Fault fault) {
        if (fault.times() == 1) {
            pending.remove(index);
        } else if (fault.times() < Integer.MAX_VALUE) {
            pending.set(index, fault.times(fault.times() - 1));
        }
    }
}
