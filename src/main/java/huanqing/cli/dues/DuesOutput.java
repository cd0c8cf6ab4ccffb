package huanqing.cli.dues;

import huanqing.cli.Context;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.reconcile.DifferenceCause;
import huanqing.domain.credit.settlement.Payment;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Dues with their payments and formulas, for scripts and for people. */
final class DuesOutput {
    private DuesOutput() {}

    static void print(List<SettledDue> dues, Map<DueId, Set<DifferenceCause>> causes, Context context) {
        Messages words = context.words();
        if (context.json()) {
            List<DueJson> lines = dues.stream()
                    .map(due -> DueJson.of(due, label(due.due(), words), causesOf(due, causes)))
                    .toList();
            context.output().json(Map.of("dues", lines));
        } else {
            dues.forEach(due -> context.output().line(describe(due.due(), words) + why(due, causes, words)));
        }
    }

    private static String describe(Due due, Messages words) {
        return "%s  %s  %s  %s"
                .formatted(due.adjusted(), label(due, words), amount(due, words), words.name(due.state()));
    }

    private static Set<DifferenceCause> causesOf(SettledDue due, Map<DueId, Set<DifferenceCause>> causes) {
        return causes.getOrDefault(due.due().id(), Set.of());
    }

    private static String why(SettledDue due, Map<DueId, Set<DifferenceCause>> causes, Messages words) {
        Set<DifferenceCause> found = causesOf(due, causes);
        if (found.isEmpty()) {
            return "";
        }
        String reasons = found.stream().map(words::name).collect(Collectors.joining("; "));
        return words.text("cli.dues.difference", yuan(due.claims().difference().orElse(Money.ZERO)), reasons);
    }

    private static String amount(Due due, Messages words) {
        return due.total()
                .map(DuesOutput::yuan)
                .orElseGet(() -> due.atLeast().isPositive()
                        ? words.text("cli.dues.at-least", yuan(due.atLeast()))
                        : words.text("cli.dues.unknown"));
    }

    private static String label(Due due, Messages words) {
        String year = String.valueOf(due.month().getYear());
        int month = due.month().getMonthValue();
        return due.product() == Product.HUABEI
                ? words.text("label.bill", year, month)
                : words.text("label.loans", year, month, due.agreed().getDayOfMonth());
    }

    private static String yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }

    /** One due; its components are the documented keys, and a few more. */
    record DueJson(
            String id,
            String product,
            String label,
            LocalDate agreed,
            LocalDate adjusted,
            Optional<Money> total,
            Optional<Money> minimum,
            Money paid,
            PartsJson parts,
            String state,
            String source,
            Optional<Money> difference,
            List<String> causes,
            Money atLeast,
            long daysLate,
            String reportCode,
            Optional<LocalDate> visibleUntil,
            List<PaymentJson> payments,
            List<FormulaJson> explained) {

        static DueJson of(SettledDue settled, String label, Set<DifferenceCause> causes) {
            Due due = settled.due();
            return new DueJson(
                    due.id().value(),
                    due.product().name(),
                    label,
                    due.agreed(),
                    due.adjusted(),
                    due.total(),
                    due.minimum(),
                    due.paid(),
                    PartsJson.of(due),
                    due.state().name(),
                    due.source().name(),
                    due.difference(),
                    causes.stream().map(Enum::name).toList(),
                    due.atLeast(),
                    settled.daysLate(),
                    settled.reportCode().mark(),
                    settled.visibleUntil(),
                    settled.payments().stream().map(PaymentJson::of).toList(),
                    settled.formulas().stream().map(FormulaJson::of).toList());
        }
    }

    /** What a due is made of. */
    record PartsJson(
            Optional<Money> principal, Optional<Money> fee, Optional<Money> interest, Optional<Money> penalty) {
        static PartsJson of(Due due) {
            return new PartsJson(
                    due.parts().principal(),
                    due.parts().fee(),
                    due.parts().interest(),
                    due.parts().penalty());
        }
    }

    /** One repayment as far as it went to the due. */
    record PaymentJson(long entry, LocalDate on, Money fen, boolean coupon) {
        static PaymentJson of(Payment payment) {
            return new PaymentJson(payment.entry().value(), payment.on(), payment.amount(), payment.coupon());
        }
    }
}
