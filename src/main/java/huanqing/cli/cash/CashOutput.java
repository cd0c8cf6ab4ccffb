package huanqing.cli.cash;

import huanqing.app.cashflow.CashView;
import huanqing.app.cashflow.ReserveBook;
import huanqing.cli.Context;
import huanqing.cli.LedgerDoor;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The money at hand and what comes and goes, for scripts and for people. */
final class CashOutput {
    private static final int DAYS_TO_NEXT = 62;

    private CashOutput() {}

    /** Prints everything as it stands now. */
    static void print(LedgerDoor.OpenLedger ledger, Context context) {
        CashView view = ledger.cash().showCash().run(context.today());
        if (context.json()) {
            context.output().json(CashJson.of(view));
        } else {
            lines(view, context.words()).forEach(context.output()::line);
        }
    }

    private static List<String> lines(CashView view, Messages words) {
        List<String> lines = new ArrayList<>();
        lines.add(view.cash()
                .map(cash -> words.text(
                        "cli.cash.cash", yuan(cash.amount()), cash.asOf().toString()))
                .orElseGet(() -> words.text("cli.cash.cash-unknown")));
        lines.add(view.reserve()
                .balance()
                .map(sum -> words.text("cli.cash.reserve", yuan(sum)))
                .orElseGet(() -> words.text("cli.cash.no-reserve")));
        view.flows().forEach(known -> lines.add(line(known, words)));
        view.reserve().moves().forEach(move -> lines.add(line(move, words)));
        return lines;
    }

    private static String line(KnownFlow known, Messages words) {
        return words.text("cli.cash.flow", known.id().value(), line(known.flow(), words));
    }

    /** One planned flow in words. */
    static String line(PlannedFlow flow, Messages words) {
        String when = flow.rhythm() == Rhythm.ONCE
                ? words.text("cli.cash.once", flow.first().toString())
                : words.text(
                        "cli.cash.monthly",
                        flow.first().getDayOfMonth(),
                        flow.first().toString());
        String until = flow.last()
                .map(day -> words.text("cli.cash.until", day.toString()))
                .orElse("");
        return words.text("cli.cash.planned", words.name(flow.kind()), flow.label(), yuan(flow.amount()), when + until);
    }

    private static String line(Entry move, Messages words) {
        String line = words.text(
                "cli.cash.move",
                move.id().value(),
                move.at().toLocalDate().toString(),
                words.name(move.meaning().kind()),
                yuan(move.amount()));
        return move.meaning().counts() ? line : line + words.text("cli.cash.taken-back");
    }

    static String yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }

    /** Everything at hand and planned; what is unknown is null. */
    record CashJson(
            Optional<Money> cashFen,
            Optional<LocalDate> cashAsOf,
            Optional<Money> reserveFen,
            List<FlowJson> flows,
            List<MoveJson> moves) {
        static CashJson of(CashView view) {
            ReserveBook reserve = view.reserve();
            return new CashJson(
                    view.cash().map(CashAtHand::amount),
                    view.cash().map(CashAtHand::asOf),
                    reserve.balance(),
                    view.flows().stream()
                            .map(known -> FlowJson.of(Optional.of(known.id().value()), known.flow(), view.today()))
                            .toList(),
                    reserve.moves().stream().map(MoveJson::of).toList());
        }
    }

    /** A planned flow; the id is null for a proposal, the next day when it has ended. */
    record FlowJson(
            Optional<Long> id,
            String label,
            String kind,
            Money fen,
            String moment,
            String rhythm,
            LocalDate first,
            Optional<LocalDate> last,
            Optional<LocalDate> next) {
        static FlowJson of(Optional<Long> id, PlannedFlow flow, LocalDate today) {
            LocalDate from = flow.first().isAfter(today) ? flow.first() : today;
            return new FlowJson(
                    id,
                    flow.label(),
                    flow.kind().name(),
                    flow.amount(),
                    flow.moment().name(),
                    flow.rhythm().name(),
                    flow.first(),
                    flow.last(),
                    flow.between(today, from.plusDays(DAYS_TO_NEXT)).stream()
                            .map(CashFlow::on)
                            .findFirst());
        }
    }

    /** A deposit or withdrawal. */
    record MoveJson(long entry, LocalDate on, String kind, Money fen, boolean counts, String note) {
        static MoveJson of(Entry move) {
            return new MoveJson(
                    move.id().value(),
                    move.at().toLocalDate(),
                    move.meaning().kind().name(),
                    move.amount(),
                    move.meaning().counts(),
                    move.wording().note());
        }
    }
}
