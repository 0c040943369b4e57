package io.github.camelworkfront.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelworkfront.codegen.metadata.Metadata;
import io.github.camelworkfront.codegen.metadata.MetadataReader;
import io.github.camelworkfront.codegen.model.Selection;
import io.github.camelworkfront.codegen.render.SourceFile;
import io.github.camelworkfront.codegen.render.Style;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever fields, objects and forms are called: the classes compile and every field has its own property. */
class NamesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int MOST_CHOICES = 6;

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> odd = Arbitraries.of(
                "class",
                "Class",
                "getClass",
                "hashCode",
                "toString",
                "String",
                "Object",
                "List",
                "Map",
                "Record",
                "Override",
                "other",
                "Other",
                "builder",
                "ID",
                "id",
                "Id",
                "iD",
                "URL",
                "url",
                "a b",
                "a-b",
                "a_b",
                "_",
                "$",
                "1",
                "1st",
                "",
                " ",
                "*/",
                "/*",
                "\\u002a/",
                "\\u000a",
                "{@link",
                "<b>",
                "@see",
                "&amp;",
                "\"",
                "\n",
                "\t",
                "größe",
                "GRÖSSE",
                "größe".toUpperCase(),
                "ı",
                "İ",
                "i",
                "数量",
                "数 量",
                "हिन्दी",
                "👍",
                "\u202e",
                "\ud800",
                "ǆ",
                "ǅ",
                "ﬁ",
                "DE:x",
                "a:b",
                "Builder",
                "WorkfrontDates",
                "WorkfrontReadOnly",
                "Known",
                "this",
                "null",
                "true",
                "var",
                "record",
                "yield",
                "non-sealed",
                "form",
                "value",
                "copy",
                "name",
                "code",
                "of");
        return Arbitraries.oneOf(
                        odd,
                        Arbitraries.strings().all().ofMaxLength(8),
                        Arbitraries.strings().ascii().ofMaxLength(8))
                .list()
                .ofMinSize(5)
                .ofMaxSize(20);
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void anyNamesCompile(@ForAll("names") List<String> names) {
        compiles(names);
    }

    /** At the full size alone: the compiler takes its time. */
    @Example
    void manyMoreNamesCompile() {
        if (Scale.isFull()) {
            for (List<String> each : names().sampleStream().limit(200).toList()) {
                compiles(each);
            }
        }
    }

    @Example
    void allOddNamesTogetherCompile() {
        compiles(List.of(
                "class",
                "getClass",
                "ID",
                "id",
                "Id",
                "URL",
                "url",
                "*/",
                "\\u002a/",
                "ı",
                "i",
                "İ",
                "List",
                "String",
                "other",
                "",
                "1",
                "größe",
                "\"",
                "Other",
                "Known",
                "Builder",
                "builder",
                "\u202e"));
    }

    private void compiles(List<String> names) {
        Metadata metadata = new MetadataReader().read(described(names)).metadata();
        for (Style style : Style.values()) {
            List<SourceFile> files = new Codegen("com.acme", style).generate(metadata, Selection.ALL);

            assertThat(Compiler.messages(files)).isEmpty();
            assertThat(files.stream().map(SourceFile::path)).doesNotHaveDuplicates();
        }
    }

    /** Every name as an object, a field with choices, a reference, a collection, a custom field, a form and a label. */
    private static ObjectNode described(List<String> names) {
        ObjectNode all = JSON.createObjectNode();
        Set<String> distinct = new LinkedHashSet<>(names);
        int number = 0;
        for (String name : distinct) {
            ObjectNode object = all.putObject("object" + number);
            object.put("objCode", "CODE" + number++);
            object.put("name", name);
            object.put("label", name);
            object.putObject("fields");
            if (number < 3) {
                fill(object, distinct);
            }
        }
        ObjectNode form = all.putObject("form");
        form.put("name", names.get(0)).put("description", names.get(1));
        form.putArray("objTypes").add("CODE0");
        distinct.forEach(name -> form.withArray("categoryParameters")
                .addObject()
                .putObject("parameter")
                .put("name", name)
                .put("label", name)
                .put("dataType", "TEXT"));
        return all;
    }

    private static void fill(ObjectNode object, Set<String> names) {
        for (String name : names) {
            ObjectNode field = object.withObject("fields").putObject(name);
            field.put("label", name).put("fieldType", name.length() % 2 == 0 ? "string" : "dateTime");
            names.stream()
                    .limit(MOST_CHOICES)
                    .forEach(choice -> field.withArray("possibleValues")
                            .addObject()
                            .put("value", choice)
                            .put("label", choice));
            object.withObject("references")
                    .putObject(name + "1")
                    .put("typeObjCode", "CODE1")
                    .put("label", name);
            object.withObject("collections")
                    .putObject(name + "2")
                    .put("typeObjCode", "CODE0")
                    .put("label", name);
            object.withObject("custom").putObject("c" + name).put("label", name).put("dataType", "DATE");
        }
    }
}
