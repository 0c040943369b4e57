package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.catalog.NearNames;
import io.github.camelworkfront.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.internal.catalog.ObjectType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a route says of a document that is being uploaded, checked before the file goes up: a mistake that only the
 * service finds is found when the whole file is there.
 *
 * @param given    arguments of header and options
 * @param fileName name of the file, null when the message has none
 * @param lenient  whether the service is to judge
 * @param label    for messages
 */
record DocumentFields(Map<String, Object> given, String fileName, boolean lenient, String label) {

    private static final String NAME = "name";
    private static final String VERSION = "version";
    private static final String FILE_NAME = "fileName";
    static final String DOCUMENT_ID = "documentID";

    /** Where a document is; that of a version is where it is already. */
    private static final List<String> PLACES = List.of("docObjCode", "objID", "folderID", "folders");

    private static final String FIRST_VERSION = "v1.0";

    /**
     * Fields of {@code POST /docu}, but for the handle.
     *
     * @throws IllegalArgumentException that says what is missing or wrong
     */
    Map<String, Object> ofDocument() {
        Map<String, Object> fields = new LinkedHashMap<>(WriteBody.of(given, label));
        fields.remove(VERSION);
        fields.remove(FILE_NAME);
        fields.put(NAME, name());
        fields.put("docObjCode", objectCode(required("docObjCode", "PROJ")));
        fields.put("objID", required("objID", "4c78821c0000d6fa8d5e52f07a1d54d0"));
        fields.putIfAbsent("currentVersion", Map.of(VERSION, version(FIRST_VERSION), FILE_NAME, file()));
        return fields;
    }

    /**
     * Fields of {@code POST /docv}, but for the handle; which of them the service wants is on no record.
     *
     * @param latest the version that the document has, null when nobody knows
     */
    Map<String, Object> ofVersion(String documentId, String latest) {
        Map<String, Object> fields = new LinkedHashMap<>(WriteBody.of(given, label));
        fields.remove(NAME);
        fields.put(DOCUMENT_ID, documentId);
        fields.put(FILE_NAME, file());
        Object version = version(Versions.after(latest));
        if (version != null) {
            fields.put(VERSION, version);
        }
        return fields;
    }

    /** @throws IllegalArgumentException for what would be without effect, or is missing */
    void checkVersion() {
        for (String place : PLACES) {
            if (given.containsKey(place)) {
                throw new IllegalArgumentException("workfront:" + label + ": arg." + place
                        + " says where a new document goes, but a new version goes to the document that documentId"
                        + " names; leave one of them out");
            }
        }
        file();
    }

    /** The name of the file as the service keeps it, which tells the type by the extension. */
    String file() {
        Object argument = given.get(FILE_NAME);
        return withExtension(FILE_NAME, argument != null ? argument : fileName != null ? fileName : given.get(NAME));
    }

    private String name() {
        return withExtension(NAME, given.get(NAME) == null ? fileName : given.get(NAME));
    }

    private String withExtension(String argument, Object value) {
        String name = value == null ? "" : value.toString().trim();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("workfront:" + label + ": the file has no name; set arg.name=spec.pdf,"
                    + " the header CamelFileName, or name in the header CamelWorkfrontArguments");
        }
        if (!lenient && FileNames.extension(name).isEmpty()) {
            throw new IllegalArgumentException("workfront:" + label + ": the name '" + name
                    + "' has no extension, by which Workfront tells what a file is; set arg." + argument + "=" + name
                    + ".pdf or whatever it is (lenient=true sends it all the same)");
        }
        return name;
    }

    private Object version(String otherwise) {
        return given.getOrDefault(VERSION, otherwise);
    }

    private String required(String name, String example) {
        Object value = given.get(name);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException("workfront:" + label
                    + " needs docObjCode and objID, the object that the document is for; " + name
                    + " is missing: set arg." + name + "=" + example + ", or " + name
                    + " in the header CamelWorkfrontArguments (documentId adds a version to a document instead)");
        }
        return value.toString().trim();
    }

    /** Whatever word of an object is given, the service wants its code. */
    private String objectCode(String word) {
        return ObjectCatalog.bundled().find(word).map(ObjectType::code).orElseGet(() -> {
            if (lenient) {
                return word;
            }
            List<String> near = ObjectCatalog.bundled().nearest(word, 3);
            throw new IllegalArgumentException("workfront:" + label + ": docObjCode=" + word + " is no object"
                    + (near.isEmpty() ? "; a correct value is docObjCode=PROJ" : NearNames.question(near)));
        });
    }
}
