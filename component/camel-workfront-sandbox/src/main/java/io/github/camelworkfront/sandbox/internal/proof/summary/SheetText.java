package io.github.camelworkfront.sandbox.internal.proof.summary;

import java.util.List;

/** Writes rows as a workbook of Excel's XML format. */
public final class SheetText {

    private SheetText() {}

    /** Returns the workbook. */
    public static String of(List<List<String>> rows) {
        StringBuilder sheet =
                new StringBuilder("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n");
        sheet.append("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"");
        sheet.append(
                " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Summary\"><Table>");
        for (List<String> row : rows) {
            sheet.append("<Row>");
            row.forEach(cell -> sheet.append("<Cell><Data ss:Type=\"String\">")
                    .append(escaped(cell))
                    .append("</Data></Cell>"));
            sheet.append("</Row>");
        }
        return sheet.append("</Table></Worksheet></Workbook>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
