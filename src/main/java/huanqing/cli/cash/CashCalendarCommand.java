package huanqing.cli.cash;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.DatedCash;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cash calendar}: dues and planned flows day by day. */
@Command(
        name = "calendar",
        description = "Lays the dues, as far as they are known, and the planned flows on one calendar.",
        footer = "Example: huanqing cash calendar --days 60")
final class CashCalendarCommand extends LedgerCommand {
    private static final int MOST_DAYS = 3660;

    @Option(names = "--days", paramLabel = "N", description = "How many, today the first of them; default 180.")
    private int days = BuildCashCalendar.USUAL_DAYS;

    CashCalendarCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused(context.words().text("cli.cash.days", String.valueOf(MOST_DAYS)));
        }
        DatedCash cash = ledger.cash().buildCashCalendar().run(context.today(), days);
        if (context.json()) {
            context.output().json(CalendarJson.of(cash));
        } else {
            cash.calendar().flows().forEach(flow -> context.output().line(line(flow, context.words())));
            cash.unknown().forEach(due -> context.output()
                    .line(context.words()
                            .text(
                                    "cli.cash.unknown-due",
                                    due.adjusted().toString(),
                                    due.id().value())));
        }
        return 0;
    }

    private static String line(CashFlow flow, Messages words) {
        return "%s  %s  %s  %s"
                .formatted(
                        flow.on(),
                        words.name(flow.kind()),
                        flow.due().map(DueId::value).orElse(flow.label()),
                        CashOutput.yuan(flow.signed()));
    }

    /** The calendar; unknown holds the dues of which the total is not known. */
    record CalendarJson(
            LocalDate from,
            LocalDate to,
            Optional<Money> cashFen,
            Optional<LocalDate> cashAsOf,
            Optional<Money> reserveFen,
            List<DayJson> flows,
            List<String> unknown) {
        static CalendarJson of(DatedCash cash) {
            return new CalendarJson(
                    cash.calendar().from(),
                    cash.calendar().to(),
                    cash.calendar().cash(),
                    cash.cashAsOf(),
                    cash.calendar().reserve(),
                    cash.calendar().flows().stream().map(DayJson::of).toList(),
                    cash.unknown().stream().map(due -> due.id().value()).toList());
        }
    }

    /** One flow; its fen are negative when it goes out. */
    record DayJson(LocalDate on, String moment, String kind, Money fen, Optional<String> due, String label) {
        static DayJson of(CashFlow flow) {
            return new DayJson(
                    flow.on(),
                    flow.moment().name(),
                    flow.kind().name(),
                    flow.signed(),
                    flow.due().map(DueId::value),
                    flow.label());
        }
    }
}
