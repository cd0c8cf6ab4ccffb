package huanqing.ui.chart.outlook;

import huanqing.ui.chart.Chart;
import huanqing.ui.chart.ChartFigures;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Type;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A balance day by day, in steps, with the ranges of half, 80% and 95% of the futures around it and the dues marked. */
public final class FanChart implements Chart {
    private static final int MEDIAN = 3;
    private static final Role[] BANDS = {Role.FAN_OUTER, Role.FAN_MIDDLE, Role.FAN_INNER};

    /**
     * From a day on, until the next.
     *
     * @param levels seven, ascending: the ends of 95%, 80%, half, and the median in their middle
     */
    public record Step(LocalDate on, List<Long> levels) {}

    /** A due: its short name above the picture, all of it in the explanation. */
    public record Due(LocalDate on, String name, String words) {}

    private final ChartWords words;
    private final LocalDate last;
    private final List<Step> steps;
    private final List<Due> dues;

    /** @param steps by day, the first of them the first day of the picture */
    public FanChart(ChartWords words, LocalDate last, List<Step> steps, List<Due> dues) {
        this.words = words;
        this.last = last;
        this.steps = List.copyOf(steps);
        this.dues = List.copyOf(dues);
    }

    @Override
    public void draw(Sheet sheet) {
        if (steps.isEmpty()) {
            words.empty(sheet);
            return;
        }
        double line = sheet.ruler().height(Type.SMALL);
        MoneyScale scale = new MoneyScale(sheet, words, highest(), lowest(), line + 8, sheet.height() - line - 8);
        Box frame = scale.frame();
        DayAxis axis = new DayAxis(words, steps.get(0).on(), last, frame);
        for (int band = 0; band < BANDS.length; band++) {
            for (int i = 0; i < steps.size(); i++) {
                List<Long> levels = steps.get(i).levels();
                double low = scale.y(levels.get(band));
                double high = scale.y(levels.get(levels.size() - 1 - band));
                sheet.area(
                        Box.between(axis.x(steps.get(i).on()), high, axis.x(end(i)), low), BANDS[band], Texture.SOLID);
            }
        }
        scale.lines();
        scale.zero();
        axis.draw(sheet);
        median(sheet, scale, axis);
        dues.forEach(due -> mark(sheet, due, axis.x(due.on()), frame));
        for (int i = 0; i < steps.size(); i++) {
            Box area = Box.between(axis.x(steps.get(i).on()), frame.y(), axis.x(end(i)), frame.bottom());
            sheet.spot(area, told(i));
        }
    }

    private LocalDate end(int step) {
        return step + 1 < steps.size() ? steps.get(step + 1).on() : last.plusDays(1);
    }

    private void median(Sheet sheet, MoneyScale scale, DayAxis axis) {
        for (int i = 0; i < steps.size(); i++) {
            double y = scale.y(median(i));
            double x = axis.x(steps.get(i).on());
            sheet.line(x, y, axis.x(end(i)), y, Role.STRONG);
            if (i > 0) {
                sheet.line(x, scale.y(median(i - 1)), x, y, Role.STRONG);
            }
        }
    }

    private static void mark(Sheet sheet, Due due, double x, Box frame) {
        sheet.dashes(x, frame.y(), x, frame.bottom(), Role.AXIS);
        double half = sheet.ruler().width(due.name(), Type.SMALL) / 2;
        double inside = Math.max(half, Math.min(x, sheet.width() - half));
        sheet.write(due.name(), inside, frame.y() - 4, Anchor.BOTTOM, Type.SMALL, Role.TEXT);
    }

    private String told(int step) {
        List<String> lines = new ArrayList<>();
        lines.add(steps.get(step).on().toString());
        dues.stream()
                .filter(due ->
                        !due.on().isBefore(steps.get(step).on()) && due.on().isBefore(end(step)))
                .forEach(due -> lines.add(due.words()));
        lines.add(words.text("chart.fan.median", words.roundYuan(median(step))));
        for (int band = BANDS.length - 1; band >= 0; band--) {
            List<Long> levels = steps.get(step).levels();
            lines.add(words.text(
                    "chart.fan.range." + band,
                    words.roundYuan(levels.get(band)),
                    words.roundYuan(levels.get(levels.size() - 1 - band))));
        }
        return String.join("\n", lines);
    }

    private long median(int step) {
        return steps.get(step).levels().get(MEDIAN);
    }

    private long highest() {
        return steps.stream()
                .flatMap(step -> step.levels().stream())
                .mapToLong(Long::longValue)
                .reduce(0, Math::max);
    }

    private long lowest() {
        return steps.stream()
                .flatMap(step -> step.levels().stream())
                .mapToLong(Long::longValue)
                .reduce(0, Math::min);
    }

    @Override
    public String summary() {
        if (steps.isEmpty()) {
            return words.text("chart.empty");
        }
        int end = steps.size() - 1;
        return words.text(
                "chart.fan.summary",
                ChronoUnit.DAYS.between(steps.get(0).on(), last) + 1,
                dues.size(),
                words.roundYuan(median(0)),
                words.roundYuan(median(end)));
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(words.text("chart.column.day"), "2.5%", "10%", "25%", "50%", "75%", "90%", "97.5%"));
        for (Step step : steps) {
            List<String> row = new ArrayList<>(List.of(step.on().toString()));
            step.levels().forEach(level -> row.add(ChartFigures.yuan(level)));
            table.add(row);
        }
        return table;
    }
}
