package huanqing.app.reserve;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.Supposed;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.domain.reserve.futures.DueWarning;
import huanqing.domain.reserve.futures.FutureDraw;
import huanqing.domain.reserve.futures.Futures;
import huanqing.domain.reserve.futures.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells for every due of the next 60 days how likely it is to fail. */
public final class WarnOfDues {
    /** How far the early warning looks. */
    public static final int DAYS = 60;

    private final SettleDues settleDues;
    private final BuildCashCalendar calendars;
    private final LookAhead ahead;
    private final KeepReserveSettings settings;

    public WarnOfDues(
            SettleDues settleDues, BuildCashCalendar calendars, LookAhead ahead, KeepReserveSettings settings) {
        this.settleDues = settleDues;
        this.calendars = calendars;
        this.ahead = ahead;
        this.settings = settings;
    }

    /**
     * The dues by their day. Empty when nothing is known of the money at hand or when the past has fewer than six months:
     * then nothing can be said of how likely anything is.
     *
     * @param seed the same ledger, day and seed give the same probabilities
     */
    public List<DueAlert> run(LocalDate today, long seed) {
        Settlement settlement = settleDues.run(today);
        Outlook outlook = ahead.of(
                calendars.of(settlement, today, DAYS, Supposed.NOTHING).calendar(), settlement, ahead.means(), today);
        if (!outlook.past().areEnough()) {
            return List.of();
        }
        return alerts(new FutureDraw(outlook, seed).run(Futures.COUNT), settings.get(), today);
    }

    /** The same from futures that are drawn already, which may reach further. */
    public static List<DueAlert> alerts(Futures futures, ReserveSettings settings, LocalDate today) {
        LocalDate last = today.plusDays(DAYS - 1L);
        Optional<List<DueWarning>> warnings = futures.present().map(Futures.Present::warnings);
        return warnings.orElse(List.of()).stream()
                .filter(warning -> !warning.on().isAfter(last))
                .map(warning -> new DueAlert(
                        warning.due(),
                        warning.on(),
                        warning.likely(),
                        warning.failing(),
                        warning.failingOnCash(),
                        warning.failing() > settings.threshold()))
                .toList();
    }
}
