package huanqing.infra.statementfile.workbook;

import huanqing.app.statement.Refusal;
import huanqing.infra.statementfile.archive.ArchiveFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells name by number. */
final class SharedTexts {
    private static final long MOST_CHARACTERS = 32L << 20;

    private final List<String> texts = new ArrayList<>();
    private long characters;

    void read(InputStream in) throws IOException {
        Xml xml = new Xml(in);
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        while (xml.next()) {
            if (xml.starts("si")) {
                text.setLength(0);
            } else if (xml.starts("rPh") || xml.ends("rPh")) {
                reading = xml.starts("rPh");
            } else if (xml.starts("t") && !reading) {
                text.append(xml.text());
            } else if (xml.ends("si")) {
                keep(text.toString());
            }
        }
    }

    String get(String number) {
        int index = Numbers.orElse(number.strip(), -1);
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    private void keep(String text) throws IOException {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new ArchiveFault(Refusal.ZIP_TOO_LARGE);
        }
        texts.add(text);
    }
}
