package huanqing.ui.fx.figures;

import huanqing.ui.fx.Words;
import huanqing.ui.fx.Work;

/** How far a piece of work is, in a few words. */
public final class ProgressText {
    private ProgressText() {}

    /** Percent and count where both are known, else the one that is; "" at the very beginning. */
    public static String of(Work<?> work, Words words) {
        long done = work.doneProperty().get();
        long total = work.totalProperty().get();
        long items = work.countProperty().get();
        String percent = total > 0 ? words.text("status.percent", (int) (done * 100 / total)) : "";
        if (items > 0) {
            String rows = words.text("status.rows", items);
            return percent.isEmpty() ? rows : words.text("status.both", percent, rows);
        }
        return total > 0 || done == 0 ? percent : words.count(done);
    }
}
