package huanqing.infra.statementfile.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which cell styles show a number as a date: only the style tells 46110.78 from a moment in March 2026. */
final class Styles {
    private final Set<String> dateFormats = new HashSet<>();
    private final List<Boolean> dates = new ArrayList<>();

    void read(InputStream in) throws IOException {
        Xml xml = new Xml(in);
        boolean cellFormats = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && isDatePattern(xml.attribute("formatCode"))) {
                dateFormats.add(xml.attribute("numFmtId"));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cellFormats = xml.starts("cellXfs");
            } else if (cellFormats && xml.starts("xf")) {
                dates.add(isDate(xml.attribute("numFmtId")));
            }
        }
    }

    /** Whether the style, by its number in the sheet, shows dates. */
    boolean isDateStyle(String number) {
        int index = Numbers.orElse(number, -1);
        return index >= 0 && index < dates.size() && dates.get(index);
    }

    /** The formats that every workbook has without naming them: dates, times, and their Chinese forms. */
    private boolean isDate(String format) {
        int id = Numbers.orElse(format, 0);
        return dateFormats.contains(format)
                || (id >= 14 && id <= 22)
                || (id >= 27 && id <= 36)
                || (id >= 45 && id <= 47)
                || (id >= 50 && id <= 58);
    }

    /** Years, days or hours outside of quoted words and bracketed colours make a date. */
    private static boolean isDatePattern(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").toLowerCase(java.util.Locale.ROOT);
        return bare.matches(".*[ydh].*") && !bare.contains("0") && !bare.contains("#");
    }
}
