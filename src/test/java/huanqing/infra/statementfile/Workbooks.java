package huanqing.infra.statementfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented workbooks as spreadsheet programs write them. */
final class Workbooks {
    static final List<String> WECHAT_HEADER =
            List.of("交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)", "支付方式", "当前状态", "交易单号", "商户单号", "备注");

    private Workbooks() {}

    /** One sheet of cells as XML, e.g. {@code <c t="inlineStr"><is><t>x</t></is></c>}; style 1 shows dates. */
    static byte[] of(String... rows) {
        return zipped(parts(List.of(sheet(rows))));
    }

    static byte[] ofSheets(String... sheets) {
        return zipped(parts(List.of(sheets)));
    }

    static String sheet(String... rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + String.join("", rows) + "</sheetData></worksheet>";
    }

    static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    static String texts(List<String> texts) {
        return row(texts.stream().map(Workbooks::text).toArray(String[]::new));
    }

    static String text(String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + safe + "</t></is></c>";
    }

    static String shared(int number) {
        return "<c t=\"s\"><v>" + number + "</v></c>";
    }

    static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    static String date(String serial) {
        return "<c s=\"1\"><v>" + serial + "</v></c>";
    }

    static Map<String, String> parts(List<String> sheets) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        StringBuilder book = new StringBuilder("<workbook><workbookPr/><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 1; i <= sheets.size(); i++) {
            book.append("<sheet name=\"s" + i + "\" xmlns:r=\"r\" r:id=\"rId" + i + "\"/>");
            relations.append("<Relationship Id=\"rId" + i + "\" Target=\"worksheets/sheet" + i + ".xml\"/>");
            parts.put("xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1));
        }
        parts.put("xl/workbook.xml", book + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"166\" formatCode=\"yyyy-mm-dd hh:mm:ss\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>支出</t></si><si><r><t>支付</t></r><r><t>成功</t></r></si></sst>");
        return parts;
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
