package io.github.camelworkfront.secrets;

/** The proof in a process of its own, because the level of a log is set when that begins. */
final class SecretsProgram {

    private SecretsProgram() {}

    /** @param args names of sign-ins */
    public static void main(String[] args) throws Exception {
        for (String name : args) {
            new SecretsRun(SignInCase.valueOf(name)).print(System.out);
        }
        System.out.flush();
        // Whatever still runs in the background is no reason to wait.
        System.exit(0);
    }
}
