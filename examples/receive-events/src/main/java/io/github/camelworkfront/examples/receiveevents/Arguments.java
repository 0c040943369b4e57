package io.github.camelworkfront.examples.receiveevents;

/**
 * What the command line says.
 *
 * @param keepRunning whether to go on when all that people did on the sandbox has been told
 * @param help whether only the usage is wanted
 */
record Arguments(boolean keepRunning, boolean help) {

    /** The one line that explains the command. */
    static final String USAGE = "Usage: ReceiveEvents [--keep-running[=true|false]] [--help]";

    /**
     * Reads the arguments; of several that say the same the last one counts.
     *
     * @throws IllegalArgumentException naming the argument that does not exist, with the usage
     */
    static Arguments of(String... args) {
        Arguments read = new Arguments(false, false);
        for (String arg : args) {
            read = switch (arg) {
                case "--keep-running", "--keep-running=true" -> new Arguments(true, read.help);
                case "--keep-running=false" -> new Arguments(false, read.help);
                case "--help", "-h" -> new Arguments(read.keepRunning, true);
                default -> throw new IllegalArgumentException("Unknown argument '" + arg + "'. " + USAGE);
            };
        }
        return read;
    }
}
