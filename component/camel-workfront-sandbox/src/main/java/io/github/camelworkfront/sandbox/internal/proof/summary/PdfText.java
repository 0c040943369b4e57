package io.github.camelworkfront.sandbox.internal.proof.summary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes lines of text as a PDF of A4 pages in Helvetica, which every reader of PDF has. Characters that its encoding (Windows-1252) lacks are
 * written as question marks.
 */
public final class PdfText {

    private static final int LINES_PER_PAGE = 50;
    private static final Charset ENCODING = Charset.forName("windows-1252");
    /** Objects 1 to 3 are the catalogue, the list of pages and the font. */
    private static final int FIRST_PAGE = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfText() {}

    /** Returns the document. */
    public static byte[] of(List<String> lines) {
        return new PdfText().write(lines);
    }

    private byte[] write(List<String> lines) {
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < Math.max(1, lines.size()); from += LINES_PER_PAGE) {
            pages.add(lines.subList(from, Math.min(lines.size(), from + LINES_PER_PAGE)));
        }
        append("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids(pages.size()) + "] >>");
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (int i = 0; i < pages.size(); i++) {
            object(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                            + (FIRST_PAGE + 2 * i + 1) + " 0 R >>");
            String content = content(pages.get(i));
            object("<< /Length " + content.getBytes(ENCODING).length + " >>\nstream\n" + content + "\nendstream");
        }
        end();
        return out.toByteArray();
    }

    private static String kids(int count) {
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
        }
        return kids.toString().trim();
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder("BT /F1 11 Tf 14 TL 50 790 Td");
        for (String line : lines) {
            String escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
            content.append(" (").append(escaped.replaceAll("\\s", " ")).append(") Tj T*");
        }
        return content.append(" ET").toString();
    }

    private void object(String body) {
        offsets.add(out.size());
        append(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void end() {
        int start = out.size();
        append("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        append("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private void append(String text) {
        byte[] bytes = text.getBytes(text.startsWith("%PDF") ? StandardCharsets.US_ASCII : ENCODING);
        out.write(bytes, 0, bytes.length);
    }
}
