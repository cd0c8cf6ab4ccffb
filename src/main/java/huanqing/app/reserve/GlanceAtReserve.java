package huanqing.app.reserve;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.DatedCash;
import huanqing.app.cashflow.Supposed;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.CommittedNeed;
import huanqing.domain.reserve.SafeToSpend;
import huanqing.domain.reserve.futures.FutureDraw;
import huanqing.domain.reserve.futures.Futures;
import huanqing.domain.reserve.futures.Outlook;
import java.time.LocalDate;
import java.util.Optional;

/** Tells in one look whether the reserve is enough, with the same target as {@link MeasureReserve}. */
public final class GlanceAtReserve {
    private final SettleDues settleDues;
    private final BuildCashCalendar calendars;
    private final LookAhead ahead;
    private final KeepReserveSettings settings;

    public GlanceAtReserve(
            SettleDues settleDues, BuildCashCalendar calendars, LookAhead ahead, KeepReserveSettings settings) {
        this.settleDues = settleDues;
        this.calendars = calendars;
        this.ahead = ahead;
        this.settings = settings;
    }

    public ReserveGlance run(LocalDate today) {
        ReserveSettings chosen = settings.get();
        Settlement settlement = settleDues.run(today);
        DatedCash dated = calendars.of(settlement, today, chosen.days(), Supposed.NOTHING);
        CashCalendar calendar = dated.calendar();
        Outlook outlook = ahead.of(calendar, settlement, ahead.means(), today);
        Optional<Money> drawn = outlook.past().areEnough()
                ? Optional.of(new FutureDraw(outlook, ReserveQuestion.USUAL_SEED)
                        .run(Futures.COUNT)
                        .reserveAt(chosen.confidence())
                        .amount())
                : Optional.empty();
        return new ReserveGlance(
                drawn.map(target -> chosen.confidence()),
                drawn.orElseGet(() -> CommittedNeed.of(calendar).amount()),
                calendar.reserve(),
                SafeToSpend.of(calendar),
                dated.tellsEveryDue());
    }
}
