package io.github.camelworkfront.sandbox.internal.seed;

/** The seeds by the name that {@code --seed} takes. */
public final class Seeds {

    private Seeds() {}

    /**
     * Finds a seed.
     *
     * @param name {@code empty}, {@code demo}, or a whole number of tasks from 1 on
     * @throws IllegalArgumentException for any other name
     */
    public static Seed named(String name) {
        return switch (name) {
            case "empty" -> new FoundationSeed();
            case "demo" -> new DemoSeed();
            default -> new VolumeSeed(taskCount(name));
        };
    }

    private static int taskCount(String name) {
        try {
            int count = Integer.parseInt(name);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Not a number at all: the same message serves.
        }
        throw new IllegalArgumentException(
                "Unknown seed '" + name + "': use demo, empty or a number of tasks such as 20000");
    }
}
