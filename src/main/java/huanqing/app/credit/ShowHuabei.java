package huanqing.app.credit;

import java.time.LocalDate;

/** Gathers Huabei: its contract, the bill at hand, the one that is growing, and those before. */
public final class ShowHuabei {
    private final SettleDues settleDues;
    private final ReconcileDues reconcileDues;

    public ShowHuabei(SettleDues settleDues, ReconcileDues reconcileDues) {
        this.settleDues = settleDues;
        this.reconcileDues = reconcileDues;
    }

    /** @param today the day on which bills and states are judged */
    public HuabeiView run(LocalDate today) {
        return HuabeiView.of(settleDues.run(today), reconcileDues.run(today), today);
    }
}
