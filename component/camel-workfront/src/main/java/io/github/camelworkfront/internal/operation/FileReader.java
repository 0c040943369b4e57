package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import io.github.camelworkfront.internal.response.EnvelopeReader;
import io.github.camelworkfront.internal.response.Failures;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;

/** Tells the file that was asked for from errors and from web pages, and leaves it open. */
final class FileReader implements Caller.ReplyReader<DownloadedFile> {

    private static final int LOOK_AHEAD = 512;

    private final ServiceCall call;
    private final String what;
    private final Json json;

    /**
     * @param call for messages
     * @param what for messages: operation and document
     */
    FileReader(ServiceCall call, String what, Json json) {
        this.call = call;
        this.what = what;
        this.json = json;
    }

    @Override
    public Reply<DownloadedFile> read(Answer answer) throws IOException {
        String disposition = answer.headers().get("content-disposition");
        boolean page = isHtml(answer) && ContentDisposition.fileName(disposition) == null;
        if (answer.status() >= 200 && answer.status() < 300 && !page) {
            return new Reply<>(answer.status(), file(answer, disposition), null);
        }
        try (BufferedInputStream body = new BufferedInputStream(answer.body())) {
            return refused(new Answer(answer.status(), answer.contentType(), answer.headers(), body), body);
        }
    }

    private DownloadedFile file(Answer answer, String disposition) {
        long length = length(answer.headers().get("content-length"));
        return new DownloadedFile(
                new FileStream(answer.body(), what, length),
                ContentDisposition.fileName(disposition),
                answer.contentType(),
                length);
    }

    private static long length(String header) {
        try {
            return header == null ? -1 : Long.parseLong(header.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean isHtml(Answer answer) {
        return answer.contentType() != null
                && answer.contentType().toLowerCase(Locale.ROOT).contains("html");
    }

    private Reply<DownloadedFile> refused(Answer answer, BufferedInputStream body) throws IOException {
        body.mark(LOOK_AHEAD);
        boolean structured = new String(body.readNBytes(LOOK_AHEAD - 1), java.nio.charset.StandardCharsets.UTF_8)
                .stripLeading()
                .startsWith("{");
        body.reset();
        if (structured) {
            Reply<Object> told = new EnvelopeReader<>(call, DataReader.ANY, json).read(answer);
            if (told.failure() != null) {
                return new Reply<>(told.status(), null, told.failure());
            }
        }
        String found =
                isHtml(answer) ? "there is an HTML page, perhaps the login, in place of the file" : "there is no file";
        return new Reply<>(answer.status(), null, Failures.noFile(answer.status(), found, call));
    }
}
