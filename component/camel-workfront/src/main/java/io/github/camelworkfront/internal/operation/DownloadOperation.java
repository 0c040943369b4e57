package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.NotFoundBehaviour;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontNotFoundException;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;

/**
 * The file of a document, from its {@code downloadURL}: a path of the tenant's host that wants a session (workfront-api
 * clients; an API key was not accepted there).
 */
final class DownloadOperation implements Operation {

    private static final List<String> HEADERS =
            List.of(Exchange.FILE_NAME, Exchange.CONTENT_TYPE, Exchange.CONTENT_LENGTH);

    /** Only such fields as documents have in all versions of the API. */
    private static final Params FIELDS = Params.of("fields", "name,downloadURL,currentVersion:ext");

    private final Setup setup;

    DownloadOperation(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        String id = id(run);
        try {
            return download(run, id);
        } catch (WorkfrontNotFoundException e) {
            if (setup.options().notFound() == NotFoundBehaviour.NULL) {
                return new Result(null, null, headers(Map.of()));
            }
            throw e;
        }
    }

    private String id(Run run) {
        List<String> ids = run.inputs().requiredIds(setup.label()).values();
        if (ids.size() != 1) {
            throw new IllegalArgumentException("workfront:" + setup.label() + " gives one file, but " + ids.size()
                    + " ids were given; split the body before, for example split(body()).to(\"workfront:"
                    + setup.label() + "\")");
        }
        return ids.get(0);
    }

    private Result download(Run run, String id) throws WorkfrontException {
        ServiceCall read = Ids.isWildcard(id)
                ? ServiceCall.get(setup.path(), Params.of("id", id).and(FIELDS), setup.label())
                : ServiceCall.get(setup.path(id), FIELDS, setup.label());
        Map<?, ?> document = run.caller().call(read, DataReader.ANY) instanceof Map<?, ?> map ? map : Map.of();
        if (!(document.get("downloadURL") instanceof String location) || location.isBlank()) {
            throw new WorkfrontNotFoundException(WorkfrontFailure.of(
                    200,
                    "the document has no downloadURL: it has no file, or the file lies with another provider",
                    setup.label(),
                    read.display()));
        }
        String what = "workfront:" + setup.label() + " of document " + id;
        DownloadedFile file = run.caller().download(location, read, new FileReader(read, what, setup.json()));
        return new Result(file.content(), idOf(document, id), headers(described(file, document, id)));
    }

    private static String idOf(Map<?, ?> document, String asked) {
        return document.get("ID") instanceof String id ? id : asked;
    }

    private static Map<String, Object> described(DownloadedFile file, Map<?, ?> document, String id) {
        Map<String, Object> headers = new HashMap<>();
        headers.put(Exchange.FILE_NAME, FileNames.plain(file.name(), FileNames.plain(nameOf(document), id)));
        headers.put(Exchange.CONTENT_TYPE, file.type());
        headers.put(Exchange.CONTENT_LENGTH, file.length() < 0 ? null : file.length());
        return headers;
    }

    private static String nameOf(Map<?, ?> document) {
        Object version = document.get("currentVersion");
        Object extension = version instanceof Map<?, ?> map ? map.get("ext") : null;
        return document.get("name") instanceof String name
                ? FileNames.withExtension(name, extension == null ? null : extension.toString())
                : null;
    }

    /** Those that are not known are named too: one of an earlier file must not look like that of this one. */
    private static Map<String, Object> headers(Map<String, Object> known) {
        Map<String, Object> all = new HashMap<>();
        HEADERS.forEach(name -> all.put(name, known.get(name)));
        return all;
    }
}
