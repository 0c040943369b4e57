package io.github.camelworkfront.sandbox;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The runnable jar: starts a sandbox and keeps it up until the process is ended. */
@Command(
        name = "workfront-sandbox",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "A Workfront to practise on: an embedded server with the REST API of Adobe Workfront and "
                    + "the SOAP API of Workfront Proof.",
            "Sign in as admin@sandbox.example with password sandbox, or with the API key sandbox0000000000000000000apikey."
        },
        footer = {
            "",
            "Example: java -jar workfront-sandbox.jar --port 8080 --seed demo",
            "Controls: /_sandbox/requests, /_sandbox/faults, /_sandbox/concurrency-limit, /_sandbox/choices, "
                    + "/_sandbox/download-redirect, /_sandbox/content, /_sandbox/clock, /_sandbox/bulk-failure, "
                    + "/_sandbox/applications, /_sandbox/ims-credentials, /_sandbox/public-keys, "
                    + "/_sandbox/refresh-tokens, /_sandbox/ims-user-tokens, /_sandbox/access-tokens, "
                    + "/_sandbox/events, /_sandbox/proof, /_sandbox/reset"
        })
public final class Main implements Callable<Integer> {

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on, 0 for a free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--seed",
            defaultValue = "demo",
            description =
                    "What is in it: demo (a creative agency), empty, or a number of tasks. Default: ${DEFAULT-VALUE}")
    private String seed;

    @Option(
            names = "--bind",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}, this machine only")
    private String bind;

    @Option(
            names = "--bulk-failure",
            defaultValue = "error-in-place",
            converter = ShapeConverter.class,
            description = "How a partly failed bulk request is answered: refused, applied-up-to, error-in-place or "
                    + "fewer-results. Default: ${DEFAULT-VALUE}")
    private BulkFailure bulkFailure;

    @Option(
            names = "--proof-style",
            defaultValue = "literal",
            converter = StyleConverter.class,
            description = "How Workfront Proof writes its SOAP answers: literal, encoded or mixed. "
                    + "Default: ${DEFAULT-VALUE}")
    private ProofStyle proofStyle;

    /** Starts a sandbox from the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setParameterExceptionHandler(Main::explain)
                .setExecutionExceptionHandler(Main::explain)
                .execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("--port must be between 0 and 65535, not " + port);
        }
        WorkfrontSandbox sandbox = WorkfrontSandbox.builder()
                .port(port)
                .bind(bind)
                .seed(seed)
                .bulkFailure(bulkFailure)
                .proofStyle(proofStyle)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        System.out.println("Workfront sandbox ready at " + sandbox.url());
        new CountDownLatch(1).await();
        return 0;
    }

    /** A misspelt option needs one line, not the whole help after it. */
    private static int explain(CommandLine.ParameterException e, String[] args) {
        e.getCommandLine().getErr().println(e.getMessage() + "; --help tells the options");
        return CommandLine.ExitCode.USAGE;
    }

    /** A seed that does not exist or a port that is taken is the user's to mend, and needs no stack trace. */
    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult result) {
        command.getErr().println(e.getMessage());
        return 1;
    }

    /** Reads {@code applied-up-to} as well as {@code APPLIED_UP_TO}. */
    static final class ShapeConverter implements CommandLine.ITypeConverter<BulkFailure> {

        @Override
        public BulkFailure convert(String value) {
            try {
                return BulkFailure.of(value);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads a style by its name in any case. */
    static final class StyleConverter implements CommandLine.ITypeConverter<ProofStyle> {

        @Override
        public ProofStyle convert(String value) {
            try {
                return ProofStyle.of(value);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }
}
