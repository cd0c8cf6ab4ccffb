package huanqing.ui.chart.outlook;

import huanqing.ui.chart.Chart;
import huanqing.ui.chart.ChartFigures;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.MonthAxis;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Type;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Past advice beside what was then needed: an outlined bar that reaches above the filled one, or does not. */
public final class TrialBars implements Chart {
    private static final double WIDEST = 44;

    /**
     * @param advised in fen
     * @param needed in fen
     */
    public record Trial(YearMonth month, long advised, long needed) {
        boolean isCovered() {
            return needed <= advised;
        }
    }

    private final ChartWords words;
    private final List<Trial> trials;

    public TrialBars(ChartWords words, List<Trial> trials) {
        this.words = words;
        this.trials = List.copyOf(trials);
    }

    @Override
    public void draw(Sheet sheet) {
        if (trials.isEmpty()) {
            words.empty(sheet);
            return;
        }
        double line = sheet.ruler().height(Type.SMALL);
        long most = trials.stream()
                .mapToLong(trial -> Math.max(trial.advised(), trial.needed()))
                .max()
                .orElse(0);
        MoneyScale scale =
                new MoneyScale(sheet, words, most, 0, line + 4, sheet.height() - MonthAxis.height(sheet) - 4);
        Box frame = scale.frame();
        scale.lines();
        double slot = frame.width() / trials.size();
        double width = Math.min(WIDEST, slot * 0.7);
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            double middle = frame.x() + (i + 0.5) * slot;
            bar(sheet, scale, trial.advised(), middle, width, Role.BAND, Texture.OUTLINED);
            bar(sheet, scale, trial.needed(), middle, width * 0.5, Role.NEUTRAL, Texture.SOLID);
            sheet.spot(new Box(frame.x() + i * slot, frame.y(), slot, frame.height()), told(trial));
        }
        for (int i = 0; i < trials.size(); i++) {
            shortfall(sheet, scale, trials.get(i), frame.x() + (i + 0.5) * slot, width);
        }
        scale.zero();
        new MonthAxis(words, trials.stream().map(Trial::month).toList())
                .draw(sheet, frame.x(), slot, frame.bottom() + 4);
    }

    private static void bar(
            Sheet sheet, MoneyScale scale, long fen, double middle, double width, Role role, Texture texture) {
        if (fen > 0) {
            double y = scale.y(fen);
            Box box = new Box(middle - width / 2, y, width, scale.y(0) - y);
            sheet.area(box, role, texture);
            sheet.reserve(box);
        }
    }

    /** A triangle above the bar, and the word where there is room for it. */
    private void shortfall(Sheet sheet, MoneyScale scale, Trial trial, double middle, double width) {
        if (trial.isCovered()) {
            return;
        }
        double size = Math.min(8, width * 0.6);
        double top = scale.y(trial.needed()) - 3 - size;
        sheet.mark(new Mark.Arrow(new Box(middle - size / 2, top, size, size), true, Role.TEXT));
        sheet.write(words.text("chart.trial.short"), middle, top - 2, Anchor.BOTTOM, Type.SMALL, Role.TEXT);
    }

    private String told(Trial trial) {
        return words.month(trial.month())
                + '\n'
                + words.text("chart.trial.advised", words.roundYuan(trial.advised()))
                + '\n'
                + words.text("chart.trial.needed", words.roundYuan(trial.needed()))
                + '\n'
                + words.text(trial.isCovered() ? "chart.trial.enough" : "chart.trial.not-enough");
    }

    @Override
    public String summary() {
        long covered = trials.stream().filter(Trial::isCovered).count();
        return trials.isEmpty() ? words.text("chart.empty") : words.text("chart.trial.summary", trials.size(), covered);
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                words.text("chart.column.month"),
                words.text("chart.column.advised"),
                words.text("chart.column.needed"),
                words.text("chart.column.enough")));
        trials.forEach(trial -> table.add(List.of(
                trial.month().toString(),
                ChartFigures.yuan(trial.advised()),
                ChartFigures.yuan(trial.needed()),
                ChartFigures.flag(trial.isCovered()))));
        return table;
    }
}
