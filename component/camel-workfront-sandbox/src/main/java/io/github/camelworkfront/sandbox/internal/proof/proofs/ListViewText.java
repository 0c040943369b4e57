package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes proofs as {@code SOAPFileListViewCollectionObject}. */
final class ListViewText {

    private static final Set<String> VIDEO = Set.of("mp4", "mov", "avi", "mpg", "mpeg", "wmv", "m4v", "webm");
    private static final Set<String> AUDIO = Set.of("mp3", "wav", "m4a", "aac");

    private ListViewText() {}

    static Map<String, Object> collection(int total, List<Proof> page, String baseUrl) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("total", total);
        text.put("results", page.stream().map(proof -> row(proof, baseUrl)).toList());
        return text;
    }

    private static Map<String, Object> row(Proof proof, String baseUrl) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("file_id", proof.id());
        text.put("token", proof.token());
        text.put("code", proof.teamCode());
        text.put("mediaType", mediaType(proof));
        text.put("filename", proof.name());
        text.put("version", proof.chain().number(proof.id()));
        text.put("versions", proof.chain().size());
        text.put("pages", proof.source().pages());
        text.put("thumbnail", new Addresses(baseUrl).thumbnail(proof));
        return text;
    }

    /** Returns the kind of content: {@code web}, {@code video}, {@code audio} or {@code static}; the words are a choice. */
    static String mediaType(Proof proof) {
        if (proof.source().files().isEmpty()) {
            return "web";
        }
        String name = proof.source().name();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (VIDEO.contains(extension)) {
            return "video";
        }
        return AUDIO.contains(extension) ? "audio" : "static";
    }
}
