package huanqing.cli.calc.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows under a header, right-aligned; a Chinese character is two columns wide. */
record Table(List<Map<String, String>> rows) {
    private static final int FIRST_WIDE = 0x2E80;

    List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> header = rows.get(0).keySet();
        List<String> lines = new ArrayList<>();
        lines.add(header.stream().map(name -> padded(name, name)).collect(Collectors.joining("  ")));
        for (Map<String, String> row : rows) {
            lines.add(header.stream().map(name -> padded(row.get(name), name)).collect(Collectors.joining("  ")));
        }
        return lines;
    }

    private String padded(String text, String column) {
        int width = rows.stream().mapToInt(row -> width(row.get(column))).reduce(width(column), Math::max);
        return " ".repeat(width - width(text)) + text;
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point >= FIRST_WIDE ? 2 : 1).sum();
    }
}
