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
import java.util.ArrayList;
import java.util.List;

/** In which share of the futures the money first runs short, one bar for each stretch of days. */
public final class FailingBars implements Chart {
    private static final double WIDEST = 48;

    /**
     * @param name short, below the bar
     * @param days in full, in the explanation
     * @param share of all futures, 0 to 1
     */
    public record Bar(String name, String days, double share) {}

    private final ChartWords words;
    private final List<Bar> bars;

    public FailingBars(ChartWords words, List<Bar> bars) {
        this.words = words;
        this.bars = List.copyOf(bars);
    }

    @Override
    public void draw(Sheet sheet) {
        double most = bars.stream().mapToDouble(Bar::share).max().orElse(0);
        if (most == 0) {
            sheet.write(none(), sheet.width() / 2, sheet.height() / 2, Anchor.CENTER, Type.BODY, Role.MUTED);
            return;
        }
        double line = sheet.ruler().height(Type.SMALL);
        double bottom = sheet.height() - line - 6;
        double slot = sheet.width() / bars.size();
        double width = Math.min(WIDEST, slot * 0.7);
        double named = 0;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double middle = (i + 0.5) * slot;
            double height = bar.share() / most * (bottom - line - 4);
            if (bar.share() > 0) {
                Box box = new Box(middle - width / 2, bottom - Math.max(2, height), width, Math.max(2, height));
                sheet.area(box, Role.NEUTRAL, Texture.SOLID);
                sheet.reserve(box);
            }
            double half = sheet.ruler().width(bar.name(), Type.SMALL) / 2;
            double inside = Math.max(half, Math.min(middle, sheet.width() - half));
            if (inside - half >= named
                    && sheet.write(bar.name(), inside, bottom + 4, Anchor.TOP, Type.SMALL, Role.MUTED)) {
                named = inside + half + 8;
            }
            sheet.spot(new Box(i * slot, 0, slot, bottom), told(bar));
        }
        writeShares(sheet, most, bottom);
        sheet.line(0, bottom, sheet.width(), bottom, Role.AXIS);
    }

    /** After all the bars, and only where no bar stands. */
    private void writeShares(Sheet sheet, double most, double bottom) {
        double slot = sheet.width() / bars.size();
        double highest = bottom - sheet.ruler().height(Type.SMALL) - 4;
        for (int i = 0; i < bars.size(); i++) {
            double share = bars.get(i).share();
            double top = bottom - Math.max(2, share / most * highest);
            String said = share > 0 ? words.percent(share) : "";
            sheet.write(said, (i + 0.5) * slot, top - 2, Anchor.BOTTOM, Type.SMALL, Role.TEXT);
        }
    }

    private String none() {
        return words.text(bars.isEmpty() ? "chart.empty" : "chart.failing.none");
    }

    private String told(Bar bar) {
        return bar.days() + '\n' + words.text("chart.failing.share", words.percent(bar.share()));
    }

    @Override
    public String summary() {
        List<String> parts = bars.stream()
                .filter(bar -> bar.share() > 0)
                .map(bar -> bar.days() + " " + words.percent(bar.share()))
                .toList();
        return parts.isEmpty() ? none() : String.join(words.text("chart.list.separator"), parts);
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(words.text("chart.column.days"), words.text("chart.column.share")));
        bars.forEach(bar -> table.add(List.of(bar.days(), ChartFigures.number(bar.share()))));
        return table;
    }
}
