package huanqing.app.credit;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.credit.reconcile.DifferenceCause;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Huabei on one day.
 *
 * @param contract the confirmed one, or the usual one while {@code confirmed} is false
 * @param owed billed, unbilled and waiting to be confirmed; empty when unknown
 * @param issued the bills issued by today, newest first; the first is the bill at hand
 * @param growing the bill that takes what is posted today; empty when nothing is known of it
 * @param instalments orders and bills of which terms are still to be billed
 * @param causes for bills whose computed sum differs from that of Alipay's rows: what explains it
 * @param conversions the bills that the person said were turned into instalments or deferred, by their month
 */
public record HuabeiView(
        LocalDate today,
        HuabeiContract contract,
        boolean confirmed,
        Optional<Money> owed,
        List<SettledDue> issued,
        Optional<SettledDue> growing,
        List<OpenInstalments> instalments,
        Map<DueId, Set<DifferenceCause>> causes,
        Map<YearMonth, KeptConversion> conversions) {

    static HuabeiView of(Settlement settlement, Map<DueId, Set<DifferenceCause>> causes, LocalDate today) {
        HuabeiContract contract = settlement.contracts().huabeiOrUsual();
        Statement next = contract.cycles().statementFor(today);
        YearMonth growing = YearMonth.from(next.issued());
        List<SettledDue> bills = settlement.all().stream()
                .filter(settled -> settled.due().product() == Product.HUABEI)
                .toList();
        List<SettledDue> issued = new ArrayList<>(bills.stream()
                .filter(settled -> settled.due().month().isBefore(growing))
                .toList());
        Collections.reverse(issued);
        return new HuabeiView(
                today,
                contract,
                settlement.contracts().huabei().isPresent(),
                settlement.huabei().owed(),
                List.copyOf(issued),
                bills.stream()
                        .filter(settled -> settled.due().month().equals(growing))
                        .findFirst(),
                settlement.huabei().instalments(),
                causes,
                KeptConversion.of(settlement));
    }

    /** No row and no contract says anything of Huabei. */
    public boolean isEmpty() {
        return !confirmed && issued.isEmpty() && growing.isEmpty();
    }

    /** The newest bill that was issued. */
    public Optional<SettledDue> current() {
        return issued.stream().findFirst();
    }

    /** The statement that takes what is posted today. */
    public Statement open() {
        return contract.cycles().statementFor(today);
    }

    /** The day on which the bill after that one falls due. */
    public LocalDate dueAfter(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        Optional<Statement> statement = contract.cycles().statementIn(next);
        while (statement.isEmpty()) {
            next = next.plusMonths(1);
            statement = contract.cycles().statementIn(next);
        }
        return statement.get().due();
    }
}
