package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontProofException;
import io.github.camelworkfront.internal.envelope.XmlDocument;
import io.github.camelworkfront.internal.envelope.XmlLimits;
import io.github.camelworkfront.internal.envelope.XmlNode;
import io.github.camelworkfront.internal.envelope.XmlReader;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads what {@code upload.php} of Workfront Proof answers: {@code result} with an {@code item} for each file. Where
 * {@code result} stands in the document is on no record, so that it may stand anywhere.
 */
public final class UploadAnswerReader implements AnswerReader<Reply<List<Map<String, Object>>>> {

    private final ServiceCall call;

    public UploadAnswerReader(ServiceCall call) {
        this.call = call;
    }

    @Override
    public Reply<List<Map<String, Object>>> read(Answer answer) throws IOException {
        int status = answer.status();
        if (Failures.redirects().contains(status)) {
            return failed(status, "the service redirects to another place: check the option proofUrl");
        }
        try {
            XmlDocument document =
                    new XmlReader(XmlLimits.DEFAULT).read(answer.body(), ContentTypes.charset(answer.contentType()));
            if (status >= 400) {
                return failed(status, "the service gave no reason");
            }
            return document.isRefused() ? failed(status, refusal(answer, document)) : files(status, document.root());
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return Reply.failed(status, Failures.brokenOff(status, call, e));
        }
    }

    private static String refusal(Answer answer, XmlDocument document) {
        return ContentTypes.isHtml(answer.contentType())
                ? "the answer is an HTML page, and not that of an upload"
                : "the answer " + document.refusal();
    }

    private Reply<List<Map<String, Object>>> files(int status, XmlNode root) {
        List<XmlNode> items = result(root)
                .flatMap(result -> result.children().stream())
                .filter(child -> child.name().equals("item"))
                .toList();
        List<Map<String, Object>> files = new ArrayList<>();
        for (XmlNode item : items) {
            String code = text(item, "errorcode");
            if (!code.isEmpty() && !code.equals("0")) {
                return Reply.failed(status, refused(status, code, text(item, "errorstring")));
            }
            if (text(item, "filehash").isEmpty()) {
                return failed(status, "the answer has no hash of the file");
            }
            files.add(file(item));
        }
        return files.isEmpty() ? failed(status, "the answer names no file") : Reply.of(status, files);
    }

    private static Stream<XmlNode> result(XmlNode node) {
        return node.name().equals("result")
                ? Stream.of(node)
                : node.children().stream().flatMap(UploadAnswerReader::result);
    }

    private static Map<String, Object> file(XmlNode item) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("hash", text(item, "filehash"));
        file.put("fileName", text(item, "filename"));
        file.put("md5", text(item, "md5"));
        return file;
    }

    private static String text(XmlNode item, String name) {
        return item.child(name).map(XmlNode::text).map(String::trim).orElse("");
    }

    /** The numbers of PHP's own upload errors, as the help of the Workfront Proof API has them. */
    private WorkfrontProofException refused(int status, String code, String words) {
        String meaning =
                switch (code) {
                    case "1", "2" -> "the file is too large for the account";
                    case "3" -> "the file arrived incomplete";
                    case "4" -> "there was no file in the request";
                    case "5", "6", "7", "8" -> "the service could not store the file; try again later";
                    default -> null;
                };
        String text = words.isEmpty() ? meaning == null ? "the file was refused" : meaning : ErrorBody.cut(words);
        Integer number = code.matches("\\d{1,5}") ? Integer.valueOf(code) : null;
        WorkfrontFailure failure = new WorkfrontFailure(
                status, ErrorBody.cut(code), text, number, null, List.of(), call.operation(), call.display());
        return new WorkfrontProofException(failure, text.equals(meaning) ? null : meaning, null);
    }

    private Reply<List<Map<String, Object>>> failed(int status, String what) {
        return Reply.failed(
                status,
                status == 404 ? Failures.notTheService(status, what, call) : Failures.of(status, what, call, null));
    }
}
