package huanqing.infra.statementfile.workbook;

import huanqing.app.statement.Refusal;
import huanqing.infra.statementfile.archive.ArchiveFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An XLSX file: its sheets in the order of their tabs, each told as CSV, so that one reader serves both. */
public final class Workbook {
    private static final String FOLDER = "xl/";

    private final Content content;
    private final SharedTexts texts = new SharedTexts();
    private final Styles styles = new Styles();
    private final List<String> relations = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private boolean since1904;

    private Workbook(Content content) {
        this.content = content;
    }

    /** Reads what the sheets share; an {@link ArchiveFault} says why that is not possible. */
    public static Workbook open(Content content) throws IOException {
        Workbook workbook = new Workbook(content);
        try (Parts parts = new Parts(content)) {
            for (String name = parts.next(); name != null; name = parts.next()) {
                workbook.take(name, parts.part());
            }
        }
        if (!workbook.names.contains(FOLDER + "workbook.xml")) {
            throw new ArchiveFault(Refusal.ZIP_WITHOUT_STATEMENT);
        }
        return workbook;
    }

    /** The parts that are sheets, the first tab first. */
    public List<String> sheets() {
        return relations.stream()
                .map(id -> targets.getOrDefault(id, ""))
                .filter(names::contains)
                .toList();
    }

    /** A sheet as CSV in UTF-8: one line a row, blank lines for rows that are not there. */
    public InputStream csv(String sheet) throws IOException {
        Parts parts = new Parts(content);
        for (String name = parts.next(); name != null; name = parts.next()) {
            if (name.equals(sheet)) {
                return new SheetCsv(parts, new SheetRows(parts.part(), texts, styles, since1904));
            }
        }
        parts.close();
        throw new ArchiveFault(Refusal.ZIP_DAMAGED);
    }

    private void take(String name, InputStream part) throws IOException {
        names.add(name);
        switch (name) {
            case FOLDER + "workbook.xml" -> takeBook(new Xml(part));
            case FOLDER + "_rels/workbook.xml.rels" -> takeTargets(new Xml(part));
            case FOLDER + "sharedStrings.xml" -> texts.read(part);
            case FOLDER + "styles.xml" -> styles.read(part);
            default -> {}
        }
    }

    private void takeBook(Xml xml) throws IOException {
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                since1904 = xml.attribute("date1904").matches("1|true");
            } else if (xml.starts("sheet")) {
                relations.add(xml.attribute("id"));
            }
        }
    }

    private void takeTargets(Xml xml) throws IOException {
        while (xml.next()) {
            if (xml.starts("Relationship")) {
                String target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        }
    }
}
