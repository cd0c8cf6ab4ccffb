package huanqing.app.credit;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.loans.LoanStanding;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Jiebei on one day.
 *
 * @param loans newest first
 * @param dues by their day, newest first
 * @param owed the open principal of all loans; empty when that of one is unknown
 */
public record JiebeiView(LocalDate today, List<KnownLoan> loans, List<SettledDue> dues, Optional<Money> owed) {

    static JiebeiView of(Settlement settlement, LocalDate today) {
        List<SettledDue> dues = settlement.all().stream()
                .filter(settled -> settled.due().product() == Product.JIEBEI)
                .sorted(Comparator.comparing(
                                (SettledDue settled) -> settled.due().adjusted())
                        .reversed())
                .toList();
        return new JiebeiView(
                today, loans(settlement, today), dues, settlement.jiebei().owed());
    }

    public boolean isEmpty() {
        return loans.isEmpty() && dues.isEmpty();
    }

    /** The earliest due that is not met. */
    public Optional<SettledDue> next() {
        return dues.stream()
                .filter(settled -> switch (settled.due().state()) {
                    case OPEN, OVERDUE -> true;
                    case PAID, PAID_LATE, MINIMUM, UNKNOWN, CONVERTED -> false;
                })
                .reduce((later, earlier) -> earlier);
    }

    private static List<KnownLoan> loans(Settlement settlement, LocalDate today) {
        List<Entry> untied = new ArrayList<>(settlement.jiebeiEntries().stream()
                .filter(entry -> entry.meaning().kind() == EntryKind.DRAWDOWN)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> !entry.at().toLocalDate().isAfter(today))
                .toList());
        List<LoanStanding> standings = new ArrayList<>(settlement.jiebei().loans());
        List<KnownLoan> loans = new ArrayList<>();
        for (Loan loan : settlement.contracts().loans()) {
            loans.add(confirmed(loan, untied, standings));
        }
        untied.forEach(entry -> loans.add(unconfirmed(entry)));
        loans.sort(Comparator.comparing(KnownLoan::start).reversed());
        return List.copyOf(loans);
    }

    private static KnownLoan confirmed(Loan loan, List<Entry> untied, List<LoanStanding> standings) {
        JiebeiContract contract = loan.contract();
        Optional<Entry> drawdown =
                untied.stream().filter(entry -> isOf(contract, entry)).findFirst();
        drawdown.ifPresent(untied::remove);
        Optional<LoanStanding> standing = standings.stream()
                .filter(found -> found.contract().equals(contract))
                .findFirst();
        standing.ifPresent(standings::remove);
        return new KnownLoan(contract.start(), contract.principal(), Optional.of(loan), standing, drawdown);
    }

    private static KnownLoan unconfirmed(Entry drawdown) {
        return new KnownLoan(
                drawdown.at().toLocalDate(),
                drawdown.amount(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(drawdown));
    }

    /** By the row that the contract is tied to, else by day and sum. */
    private static boolean isOf(JiebeiContract contract, Entry entry) {
        Optional<EntryId> tied = contract.drawdown();
        return tied.map(entry.id()::equals)
                .orElseGet(() -> contract.principal().equals(entry.amount())
                        && contract.start().equals(entry.at().toLocalDate()));
    }
}
