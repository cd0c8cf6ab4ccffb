package huanqing.app.credit;

import java.time.LocalDate;

/** Gathers Jiebei: every loan, confirmed or only seen in the rows, and what falls due on which day. */
public final class ShowJiebei {
    private final SettleDues settleDues;

    public ShowJiebei(SettleDues settleDues) {
        this.settleDues = settleDues;
    }

    /** @param today the day on which loans and states are judged */
    public JiebeiView run(LocalDate today) {
        return JiebeiView.of(settleDues.run(today), today);
    }
}
