package huanqing.ui.chart.plan;

import huanqing.ui.chart.Chart;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Ticks;
import huanqing.ui.chart.draw.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cash in hand at each day's end under one plan, and dashed under another for comparison. */
public final class CashLines implements Chart {
    private static final double LINE_EVERY = 30;
    private static final double SWATCH = 18;
    private static final long YUAN = 100;

    /**
     * One plan's cash.
     *
     * @param fen one sum a day, from the chart's first day on
     */
    public record Line(String name, List<Long> fen) {
        public Line {
            fen = List.copyOf(fen);
        }
    }

    private final ChartWords words;
    private final LocalDate first;
    private final List<Line> lines;

    /** @param lines the plan that the picture is about, and at most one other; both of one length, or none at all */
    public CashLines(ChartWords words, LocalDate first, List<Line> lines) {
        this.words = words;
        this.first = first;
        this.lines = List.copyOf(lines);
    }

    @Override
    public void draw(Sheet sheet) {
        if (lines.isEmpty()) {
            sheet.write(
                    words.text("chart.empty"),
                    sheet.width() / 2,
                    sheet.height() / 2,
                    Anchor.CENTER,
                    Type.BODY,
                    Role.MUTED);
            return;
        }
        double line = sheet.ruler().height(Type.SMALL);
        legend(sheet, line);
        Frame frame = frame(sheet, 2 * line, sheet.height() - line - 6);
        grid(sheet, frame);
        days(sheet, frame);
        for (int number = lines.size() - 1; number >= 0; number--) {
            steps(sheet, frame, lines.get(number), number == 0);
        }
        spots(sheet, frame);
    }

    private record Frame(Box plot, Ticks ticks, double zero, double perFen, double perDay) {
        double y(long fen) {
            return zero - fen * perFen;
        }

        double x(int day) {
            return plot.x() + day * perDay;
        }
    }

    private Frame frame(Sheet sheet, double top, double bottom) {
        long above = Math.max(YUAN, extreme(1));
        long below = Math.max(0, extreme(-1));
        Ticks ticks = Ticks.toBothSides(above, below, Math.max(2, (int) ((bottom - top) / LINE_EVERY)), YUAN);
        int up = ticks.countFor(above);
        int down = ticks.countFor(below);
        double perFen = (bottom - top) / ((double) (up + down) * ticks.step());
        double left = ticks.values().stream()
                        .mapToDouble(value -> sheet.ruler().width(words.axisYuan(value, ticks.step()), Type.SMALL))
                        .max()
                        .orElse(0)
                + 12;
        Box plot = Box.between(left, top, sheet.width(), bottom);
        return new Frame(plot, ticks, top + up * ticks.step() * perFen, perFen, plot.width() / count());
    }

    private long extreme(int sign) {
        return lines.stream()
                .flatMap(line -> line.fen().stream())
                .mapToLong(fen -> sign * fen)
                .max()
                .orElse(0);
    }

    private int count() {
        return Math.max(1, lines.get(0).fen().size());
    }

    private void legend(Sheet sheet, double height) {
        double x = 0;
        for (int number = 0; number < lines.size(); number++) {
            stroke(sheet, new Box(x, height / 2, SWATCH, 0), number == 0);
            String name = lines.get(number).name();
            sheet.write(name, x + SWATCH + 6, 0, Anchor.TOP_LEFT, Type.SMALL, Role.MUTED);
            x += SWATCH + 6 + sheet.ruler().width(name, Type.SMALL) + 18;
        }
    }

    private void grid(Sheet sheet, Frame frame) {
        long step = frame.ticks().step();
        for (long value = -step * frame.ticks().countFor(Math.max(0, extreme(-1)));
                value <= frame.ticks().end();
                value += step) {
            double y = frame.y(value);
            if (y >= frame.plot().y() - 1) {
                sheet.line(frame.plot().x(), y, frame.plot().right(), y, value == 0 ? Role.AXIS : Role.GRID);
                String figure = (value < 0 ? "−" : "") + words.axisYuan(Math.abs(value), step);
                sheet.write(figure, frame.plot().x() - 8, y, Anchor.RIGHT, Type.SMALL, Role.MUTED);
            }
        }
    }

    /** The first day, and the first of each month where there is room. */
    private void days(Sheet sheet, Frame frame) {
        for (int day = 0; day < count(); day++) {
            LocalDate date = first.plusDays(day);
            if (day == 0 || date.getDayOfMonth() == 1) {
                String name = String.format("%02d-%02d", date.getMonthValue(), date.getDayOfMonth());
                sheet.line(
                        frame.x(day),
                        frame.plot().bottom(),
                        frame.x(day),
                        frame.plot().bottom() + 4,
                        Role.AXIS);
                sheet.write(name, frame.x(day), frame.plot().bottom() + 5, Anchor.TOP_LEFT, Type.SMALL, Role.MUTED);
            }
        }
    }

    private void steps(Sheet sheet, Frame frame, Line line, boolean isStrong) {
        double before = frame.y(line.fen().get(0));
        for (int day = 0; day < line.fen().size(); day++) {
            double y = frame.y(line.fen().get(day));
            if (y != before) {
                stroke(sheet, new Box(frame.x(day), before, 0, y - before), isStrong);
            }
            stroke(sheet, new Box(frame.x(day), y, frame.perDay(), 0), isStrong);
            before = y;
        }
    }

    private static void stroke(Sheet sheet, Box box, boolean isStrong) {
        if (isStrong) {
            sheet.line(box.x(), box.y(), box.right(), box.bottom(), Role.STRONG);
        } else {
            sheet.dashes(box.x(), box.y(), box.right(), box.bottom(), Role.MUTED);
        }
    }

    private void spots(Sheet sheet, Frame frame) {
        for (int day = 0; day < count(); day++) {
            int at = day;
            List<String> said = new ArrayList<>(List.of(first.plusDays(day).toString()));
            lines.forEach(
                    line -> said.add(line.name() + " " + words.yuan(line.fen().get(at))));
            Box box = new Box(
                    frame.x(day), frame.plot().y(), frame.perDay(), frame.plot().height());
            sheet.spot(box, String.join("\n", said));
        }
    }

    @Override
    public String summary() {
        if (lines.isEmpty()) {
            return words.text("chart.empty");
        }
        return words.text("chart.cash.summary", lines.get(0).name(), words.yuan(-extreme(lines.get(0))));
    }

    private static long extreme(Line line) {
        return line.fen().stream().mapToLong(fen -> -fen).max().orElse(0);
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(words.text("chart.column.day")));
        lines.forEach(line -> heads.add(line.name()));
        table.add(heads);
        for (int day = 0; !lines.isEmpty() && day < count(); day++) {
            List<String> row = new ArrayList<>(List.of(first.plusDays(day).toString()));
            for (Line line : lines) {
                row.add(BigDecimal.valueOf(line.fen().get(day), 2).toPlainString());
            }
            table.add(row);
        }
        return table;
    }
}
