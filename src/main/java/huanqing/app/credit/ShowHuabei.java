package huanqing.app.credit;

import java.time.LocalDate;

/** Gathers Huabei: its contract, the bill at hand, the one that is growing, and those before. */
public final class ShowHuabei {
    private final SettleDues settleDues;

    public ShowHuabei(SettleDues settleDues) {
        this.settleDues = settleDues;
    }

    /** @param today the day on which bills and states are judged */
    public HuabeiView run(LocalDate today) {
        return HuabeiView.of(settleDues.run(today), today);
    }
}
