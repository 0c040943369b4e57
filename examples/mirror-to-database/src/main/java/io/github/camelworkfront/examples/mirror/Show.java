package io.github.camelworkfront.examples.mirror;

import io.github.camelworkfront.examples.mirror.Comparison.Result;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets people work in the sandbox while its mirror is killed and started again, and compares the two at the end. */
final class Show {

    private static final int CHANGES = 300;
    private static final double LOST = 0.05;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(500);

    private final WorkfrontSandbox sandbox;
    private final Path folder;
    private final PrintStream out;
    private final Comparison comparison;

    Show(WorkfrontSandbox sandbox, Path folder, PrintStream out) {
        this.sandbox = sandbox;
        this.folder = folder;
        this.out = out;
        this.comparison = new Comparison(sandbox, folder);
    }

    /** Gives whether the two are the same at the end. */
    boolean run() throws Exception {
        sandbox.events().drop(LOST).doubled(LOST).reorder(LOST);
        People people = new People(sandbox);
        try (MirrorProcess mirror = new MirrorProcess(sandbox, folder)) {
            mirror.start();
            boolean same = awaitSame(mirror);
            out.println("1. The mirror has read what was there.\n");
            print();
            people.work(CHANGES / 3);
            mirror.kill();
            out.println("2. After " + CHANGES / 3 + " changes the mirror was killed. People go on working.\n");
            people.work(CHANGES / 3);
            mirror.start();
            people.work(CHANGES / 3);
            // What the service could not deliver comes again by its clock.
            sandbox.clock().advance(Duration.ofMinutes(15));
            same &= awaitSame(mirror);
            out.printf(
                    Locale.ROOT,
                    "3. It was started again, after %d changes in all. On the way %d of %d events were lost.%n%n",
                    CHANGES,
                    sandbox.events().dropped(),
                    sandbox.events().messages());
            print();
            mirror.stop();
            out.println(same ? "No hole: both are the same." : "The two are not the same.");
            out.println("\n   The database: " + folder.resolve("mirror.mv.db"));
            return same;
        }
    }

    private boolean awaitSame(MirrorProcess mirror) {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            mirror.check();
            if (isSame()) {
                return true;
            }
            LockSupport.parkNanos(LOOK);
        }
        return false;
    }

    private boolean isSame() {
        try {
            return comparison.compare().stream().allMatch(Result::same);
        } catch (SQLException e) {
            // The mirror has not made its database so far.
            return false;
        }
    }

    private void print() throws SQLException {
        List<Result> results = comparison.compare();
        out.println("   table       Workfront  database  missing  outdated  left over");
        results.forEach(result -> out.printf(
                Locale.ROOT,
                "   %-10s %10d %9d %8d %9d %10d%n",
                result.table(),
                result.objects(),
                result.rows(),
                result.missing(),
                result.outdated(),
                result.leftOver()));
        out.println();
    }
}
