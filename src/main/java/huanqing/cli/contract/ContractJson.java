package huanqing.cli.contract;

import huanqing.cli.Context;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Both contracts, for scripts and for people; the components are the documented keys. */
record ContractJson(HuabeiJson huabei, List<ConversionJson> conversions, List<LoanJson> jiebei) {
    /**
     * The Huabei contract.
     *
     * @param confirmed whether the person said so; if not, these are the usual values
     */
    record HuabeiJson(
            boolean confirmed,
            int billDay,
            int dueDay,
            List<CycleJson> changes,
            BigDecimal minimum,
            Money floor,
            BigDecimal dailyRate,
            BigDecimal overdueRate,
            String rounding,
            int grace,
            String billDayPosting,
            Map<Integer, BigDecimal> fees) {}

    /** A change of the bill and due day. */
    record CycleJson(LocalDate from, int billDay, int dueDay) {}

    /** A loan with what follows from it. */
    record LoanJson(
            Optional<Long> id,
            Money principal,
            BigDecimal dailyRate,
            LocalDate start,
            int terms,
            String method,
            int dueDay,
            String rounding,
            Money payment,
            Money interest,
            Optional<Long> drawdown) {}

    static void print(Contracts contracts, Context context) {
        ContractJson json = new ContractJson(
                huabei(contracts.huabeiOrUsual(), contracts.huabei().isPresent()),
                contracts.conversions().stream().map(ConversionJson::of).toList(),
                contracts.loans().stream().map(ContractJson::loan).toList());
        if (context.json()) {
            context.output().json(json);
        } else {
            json.lines(context.words()).forEach(context.output()::line);
        }
    }

    static HuabeiJson huabei(HuabeiContract contract, boolean confirmed) {
        HuabeiSettings settings = contract.settings();
        BillCycle first = contract.first();
        return new HuabeiJson(
                confirmed,
                first.billDay().number(),
                first.dueDay().number(),
                contract.changes().stream()
                        .map(change -> new CycleJson(
                                change.from(),
                                change.cycle().billDay().number(),
                                change.cycle().dueDay().number()))
                        .toList(),
                settings.minimum().percent(),
                settings.minimum().floor(),
                settings.remainder().rate(),
                settings.overdue().rate(),
                settings.remainder().rounding().name(),
                settings.graceDays(),
                settings.billDayPosting().name(),
                settings.orderFeeRates());
    }

    static LoanJson loan(JiebeiContract contract, Optional<Long> id) {
        LoanPlan plan = contract.plan();
        return new LoanJson(
                id,
                contract.principal(),
                contract.rate().daily(),
                contract.start(),
                contract.terms(),
                contract.method().name(),
                contract.dueDay().number(),
                contract.rate().rounding().name(),
                plan.payment(),
                plan.interest(),
                contract.drawdown().map(EntryId::value));
    }

    private static LoanJson loan(Loan loan) {
        return loan(loan.contract(), Optional.of(loan.id().value()));
    }

    private List<String> lines(Messages words) {
        String status = words.text(huabei.confirmed() ? "cli.contract.confirmed" : "cli.contract.assumed");
        String first = words.text("cli.contract.huabei", days(huabei.billDay()), days(huabei.dueDay()), status);
        return Stream.of(
                        Stream.of(first),
                        conversions.stream().map(conversion -> conversion.line(words)),
                        jiebei.stream().map(loan -> line(loan, words)))
                .flatMap(lines -> lines)
                .toList();
    }

    static String line(LoanJson loan, Messages words) {
        return words.text(
                "cli.contract.loan",
                loan.id().map(id -> " #" + id).orElse(""),
                yuan(loan.principal()),
                loan.start().toString(),
                percent(loan.dailyRate()),
                String.valueOf(loan.terms()),
                words.name(RepaymentMethod.valueOf(loan.method())),
                days(loan.dueDay()),
                yuan(loan.payment()));
    }

    private static String days(int day) {
        return String.valueOf(day);
    }

    static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    static String yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }
}
