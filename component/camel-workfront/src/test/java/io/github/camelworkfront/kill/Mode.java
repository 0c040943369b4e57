package io.github.camelworkfront.kill;

/** How changes come to the route, as its author would write it. */
enum Mode {
    POLLING(
            "polling",
            "workfront:task/search?since=beginning&offsetRepository=#marks&initialDelay=0&delay=200",
            false,
            true),
    PUSH(
            "push, inbox",
            "webhook:workfront:task/events?handover=inbox&idempotentRepository=#keys&eventTypes=CREATE,UPDATE",
            true,
            false),
    BOTH(
            "push and sweep",
            "webhook:workfront:task/events?handover=inbox&idempotentRepository=#keys&eventTypes=CREATE,UPDATE"
                    + "&sweepDelay=500&since=beginning&offsetRepository=#marks",
            true,
            true);

    final String title;
    final boolean pushes;
    final boolean polls;
    private final String uri;

    Mode(String title, String uri, boolean pushes, boolean polls) {
        this.title = title;
        this.uri = uri;
        this.pushes = pushes;
        this.polls = polls;
    }

    /**
     * @param address   scheme, host and port that the service sends events to
     * @param directory where an inbox is kept
     */
    String uri(String address, java.nio.file.Path directory) {
        return !pushes
                ? uri
                : uri + "&webhookVerifyToken=kill-nine-token&webhookPath=/events&webhookComponentName=platform-http"
                        + "&webhookExternalUrl=" + address + "&inboxDirectory=" + directory;
    }
}
