package huanqing.ui.chart.outlook;

import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Ticks;
import huanqing.ui.chart.draw.Type;

/** An upright axis of money with nothing on it, and the frame that it leaves for the picture. */
final class MoneyScale {
    private static final double LINE_EVERY = 30;
    private static final long YUAN = 100;

    private final Sheet sheet;
    private final ChartWords words;
    private final Ticks ticks;
    private final int up;
    private final int down;
    private final Box frame;

    /**
     * @param highest the most that is drawn, in fen, at least 0
     * @param lowest the least, at most 0
     * @param top and bottom of the frame
     */
    MoneyScale(Sheet sheet, ChartWords words, long highest, long lowest, double top, double bottom) {
        this.sheet = sheet;
        this.words = words;
        this.ticks = Ticks.toBothSides(highest, -lowest, (int) ((bottom - top) / LINE_EVERY), YUAN);
        this.up = highest == 0 && lowest == 0 ? 1 : ticks.countFor(highest);
        this.down = ticks.countFor(-lowest);
        double left = ticks.values().stream()
                        .mapToDouble(
                                value -> sheet.ruler().width("−" + words.axisYuan(value, ticks.step()), Type.SMALL))
                        .max()
                        .orElse(0)
                + 10;
        this.frame = Box.between(left, top, sheet.width(), bottom);
    }

    Box frame() {
        return frame;
    }

    double y(long fen) {
        double whole = (double) (up + down) * ticks.step();
        return frame.y() + (up * ticks.step() - fen) / whole * frame.height();
    }

    void lines() {
        for (int i = -down; i <= up; i++) {
            double y = y(i * ticks.step());
            if (i != 0) {
                sheet.line(frame.x(), y, frame.right(), y, Role.GRID);
            }
            String figure = words.axisYuan(Math.abs(i) * ticks.step(), ticks.step());
            String signed = i < 0 && !figure.isEmpty() ? "−" + figure : figure;
            sheet.write(signed, frame.x() - 8, y, Anchor.RIGHT, Type.SMALL, Role.MUTED);
        }
    }

    void zero() {
        sheet.line(frame.x(), y(0), frame.right(), y(0), Role.AXIS);
    }
}
