package io.github.camelworkfront.internal.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the parts of a large file are to be put, as the answer of {@code createLargeDocument} says it. That answer is on no
 * record, so that it is read under several spellings, of which the multipart uploads of Amazon S3 are the model.
 *
 * @param uploadId what the upload is completed by
 * @param key      what goes with it
 * @param partSize bytes of each part but the last
 * @param parts    where they go, by their numbers from 1
 */
record PartPlan(String uploadId, String key, long partSize, List<Part> parts) {

    /** Where a part goes. */
    record Part(int number, String url) {}

    /**
     * @param length bytes of the whole file
     * @throws IllegalArgumentException when the answer is none of what is understood
     */
    static PartPlan of(Object answer, long length) {
        if (!(answer instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("it is no object");
        }
        String uploadId = text(map, "uploadID", "uploadId");
        List<Part> parts = parts(first(map, "parts", "urls", "presignedUrls", "uploadUrls"));
        Object said = first(map, "partSize", "chunkSize");
        long size = said == null ? -Math.floorDiv(-length, parts.size()) : Long.parseLong(said.toString());
        if (size < 1 || size * parts.size() < length || size * (parts.size() - 1) >= length) {
            throw new IllegalArgumentException(
                    parts.size() + " parts of " + size + " bytes do not make " + length + " bytes");
        }
        return new PartPlan(uploadId, text(map, "key"), size, parts);
    }

    private static List<Part> parts(Object given) {
        if (!(given instanceof List<?> list) || list.isEmpty()) {
            throw new IllegalArgumentException("it has no parts");
        }
        List<Part> parts = new ArrayList<>();
        for (Object item : list) {
            parts.add(part(item, parts.size() + 1));
        }
        parts.sort(Comparator.comparingInt(Part::number));
        return parts;
    }

    private static Part part(Object item, int place) {
        if (!(item instanceof Map<?, ?> map)) {
            return new Part(place, String.valueOf(item));
        }
        Object number = first(map, "partNumber", "number");
        return new Part(
                number == null ? place : Integer.parseInt(number.toString()), text(map, "url", "presignedUrl", "href"));
    }

    private static String text(Map<?, ?> map, String... names) {
        Object value = first(map, names);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException("it has no " + names[0]);
        }
        return value.toString();
    }

    private static Object first(Map<?, ?> map, String... names) {
        for (String name : names) {
            if (map.get(name) != null) {
                return map.get(name);
            }
        }
        return null;
    }
}
