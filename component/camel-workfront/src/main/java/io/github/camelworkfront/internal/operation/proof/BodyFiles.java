package io.github.camelworkfront.internal.operation.proof;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.ProofCaller;
import io.github.camelworkfront.internal.operation.FileNames;
import io.github.camelworkfront.internal.operation.UploadBody;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.response.Failures;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.apache.camel.support.ExchangeHelper;

/**
 * The files that a message brings: its body, or each item of a list, which may also be a message or an exchange as Camel's
 * aggregator groups them.
 */
final class BodyFiles {

    /** Name of the form's field, as a client of the service has it. */
    private static final String PART = "file1";

    private static final String NAMELESS = "file";

    private final List<UploadBody> files;
    private final boolean list;
    private final String label;

    private BodyFiles(List<UploadBody> files, boolean list, String label) {
        this.files = files;
        this.list = list;
        this.label = label;
    }

    /**
     * The files of a message that may also hold arguments. What has a place on a disk is a file; a stream, bytes and text
     * are one when they have a name, or when the arguments are elsewhere.
     *
     * @param argued whether header or options give arguments
     * @param named  name of the file by the arguments; null for none
     */
    static BodyFiles of(Exchange exchange, boolean argued, String named, String label) throws WorkfrontException {
        Object body = exchange.getMessage().getBody();
        Collection<?> items = items(body);
        boolean files = items == null
                ? isFile(body) || isContent(body) && (argued || named != null || hasName(exchange.getMessage()))
                : !items.isEmpty() && items.stream().allMatch(BodyFiles::canBeFile);
        return files ? read(exchange, items, named, label) : new BodyFiles(List.of(), false, label);
    }

    /** The files of a message that is for nothing else. */
    static BodyFiles all(Exchange exchange, String label) throws WorkfrontException {
        Collection<?> items = items(exchange.getMessage().getBody());
        if (items != null && items.isEmpty()) {
            throw new IllegalArgumentException("workfront:" + label + ": the list of files is empty");
        }
        return read(exchange, items, null, label);
    }

    private static BodyFiles read(Exchange exchange, Collection<?> items, String named, String label)
            throws WorkfrontException {
        if (items == null) {
            return new BodyFiles(List.of(UploadBody.of(exchange, named, label)), false, label);
        }
        List<UploadBody> files = new ArrayList<>();
        for (Object item : items) {
            files.add(
                    UploadBody.of(messageOf(exchange, item), null, label + ", item " + files.size() + " of the body"));
        }
        return new BodyFiles(files, true, label);
    }

    /** Headers of the message are those of the whole list, and name none of its files. */
    private static Exchange messageOf(Exchange exchange, Object item) {
        if (item instanceof Exchange one) {
            return one;
        }
        Exchange copy = ExchangeHelper.createCopy(exchange, false);
        Message message =
                item instanceof Message one ? one.copy() : exchange.getMessage().copy();
        if (!(item instanceof Message)) {
            message.removeHeaders("CamelFileName*");
            message.removeHeader(Exchange.CONTENT_TYPE);
            message.setBody(item);
        }
        copy.setMessage(message);
        return copy;
    }

    private static Collection<?> items(Object body) {
        return body instanceof Collection<?> many ? many : body instanceof Object[] many ? Arrays.asList(many) : null;
    }

    private static boolean canBeFile(Object item) {
        return item instanceof Exchange || item instanceof Message || isFile(item) || isContent(item);
    }

    private static boolean isFile(Object body) {
        return body instanceof WrappedFile<?> || body instanceof File || body instanceof Path;
    }

    private static boolean isContent(Object body) {
        return body instanceof byte[]
                || body instanceof InputStream
                || body instanceof StreamCache
                || body instanceof Reader
                || body instanceof CharSequence text && !text.toString().isBlank();
    }

    private static boolean hasName(Message message) {
        return message.getHeader(Exchange.FILE_NAME) != null || message.getHeader(Exchange.FILE_NAME_ONLY) != null;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    boolean isList() {
        return list;
    }

    /** Names of the files, null for one that has none. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(file.name()));
        return Collections.unmodifiableList(names);
    }

    /** Sends the files one after the other; gives what the service made of each: hash, fileName and md5. */
    List<Map<String, Object>> upload(ProofCaller caller) throws WorkfrontException {
        List<Map<String, Object>> uploaded = new ArrayList<>();
        for (UploadBody file : files) {
            String name = file.name() == null ? NAMELESS : file.name();
            try {
                uploaded.add(caller.upload(new Payload.FileForm(PART, name, file.content()))
                        .get(0));
            } catch (WorkfrontException e) {
                throw list
                        ? Failures.after(
                                label + ": " + uploaded.size() + " of " + files.size() + " files went up, and '" + name
                                        + "' did not",
                                e)
                        : e;
            }
        }
        return uploaded;
    }

    /** The name of a file without what says its type. */
    static String title(String name) {
        String extension = FileNames.extension(name);
        return extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
    }
}
