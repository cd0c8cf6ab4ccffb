package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.huabei.DeferralTariff;
import huanqing.domain.credit.huabei.EarlySettlement;
import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One stated conversion of a bill: how much of it leaves, whether the rules allow that, and which later bills take it. */
final class Transfer {
    /** Not among the standard rates, but some are offered it. */
    private static final int LONG_TERMS = 24;

    private final BillConversion conversion;
    private final Optional<EarlyEnd> end;
    private Money moved;
    private List<InstalmentTerm> terms = List.of();
    private ConversionObstacle refusal;

    /** @param today an end after it is not known yet */
    Transfer(BillConversion conversion, LocalDate today) {
        this.conversion = conversion;
        this.end = conversion.ended().filter(early -> !early.on().isAfter(today));
    }

    LocalDate day() {
        return conversion.on();
    }

    /** Repayments of the same day come first, Alipay's own deduction takes only what the conversion left. */
    boolean isBefore(Credit credit) {
        return day().isBefore(credit.day()) || (day().equals(credit.day()) && credit.isAutomatic());
    }

    void refuse(ConversionObstacle why) {
        refusal = why;
    }

    Optional<ConversionObstacle> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What leaves the bill now; empty, and refused, when the rules forbid it. */
    Optional<Money> amount(Bill bill, BillBalance balance) {
        if (refusal == null) {
            refusal = judge(bill, balance);
        }
        if (refusal != null) {
            return Optional.empty();
        }
        moved = conversion.part().orElseGet(() -> left(bill, balance));
        return Optional.of(moved);
    }

    /**
     * Puts the terms, or the whole sum, with the fees onto the bills that follow.
     *
     * @param free repayments that name no bill: one of them settled the terms that were ended early
     */
    void into(BillBook book, int position, Collection<Credit> free) {
        if (moved == null) {
            return;
        }
        if (conversion.way() instanceof Instalments way) {
            InstalmentPlan plan = InstalmentPlan.of(InstalmentSource.BILL, moved, way.terms(), way.feeRate());
            terms = end.map(early -> billed(plan, early, book, position, free)).orElse(plan.terms());
            terms.forEach(term -> book.at(position + term.number()).ifPresent(bill -> take(bill, term, plan)));
        } else {
            book.at(position + 1).ifPresent(this::defer);
        }
    }

    /** The terms that a bill took before the end; the others were settled by one repayment of that day (H9). */
    private static List<InstalmentTerm> billed(
            InstalmentPlan plan, EarlyEnd end, BillBook book, int position, Collection<Credit> free) {
        List<InstalmentTerm> billed = plan.terms().stream()
                .filter(term -> book.at(position + term.number())
                        .filter(bill -> !bill.statement().issued().isAfter(end.on()))
                        .isPresent())
                .toList();
        Money settled = EarlySettlement.of(plan, billed.size(), end.policy()).settle();
        free.stream()
                .filter(credit -> credit.day().equals(end.on()) && !credit.isRefund())
                .min(Comparator.comparing(
                        credit -> Math.abs(credit.left().minus(settled).fen())))
                .ifPresent(credit -> credit.take(settled));
        return billed;
    }

    /** Its terms that bills issued after that day take; empty when there are none. */
    Optional<OpenInstalments> open(BillBook book, LocalDate today) {
        return book.in(conversion.bill())
                .flatMap(bill -> OpenInstalments.of(bill.month(), terms, book.positionOf(bill), book, today));
    }

    private static void take(Bill bill, InstalmentTerm term, InstalmentPlan plan) {
        bill.term(term.principal(), Optional.of(term.fee()));
        bill.explain(Figure.FEE, plan.explained());
    }

    private void defer(Bill next) {
        next.defer(moved, DeferralTariff.USUAL.fee(moved).orElseThrow());
        DeferralTariff.USUAL.explained(moved).ifPresent(fee -> next.explain(Figure.FEE, fee));
    }

    private ConversionObstacle judge(Bill bill, BillBalance balance) {
        boolean isInTime = !day().isBefore(bill.statement().issued())
                && !day().isAfter(bill.statement().due());
        if (!isInTime) {
            return ConversionObstacle.NOT_BETWEEN_BILL_AND_DUE;
        }
        if (!bill.windowKnown() && conversion.part().isEmpty()) {
            return ConversionObstacle.SUM_UNKNOWN;
        }
        Money left = left(bill, balance);
        Money amount = conversion.part().orElse(left);
        if (bill.windowKnown() && amount.compareTo(left) > 0) {
            return ConversionObstacle.MORE_THAN_LEFT;
        }
        return conversion.way() instanceof Instalments way ? judge(amount, way) : judgeDeferral(amount);
    }

    /** What may be moved of what is not paid; a payment meets terms, fees and interest first. */
    private static Money left(Bill bill, BillBalance balance) {
        return bill.movable().min(balance.remaining()).max(Money.ZERO);
    }

    private static ConversionObstacle judge(Money amount, Instalments way) {
        boolean isOffered = way.terms() == LONG_TERMS
                || InstalmentSource.BILL.usualFeeRates().containsKey(way.terms());
        if (!isOffered || way.feeRate().signum() < 0) {
            return ConversionObstacle.NO_SUCH_TERMS;
        }
        return amount.compareTo(InstalmentSource.BILL.least()) < 0 ? ConversionObstacle.TOO_SMALL : null;
    }

    private static ConversionObstacle judgeDeferral(Money amount) {
        if (amount.compareTo(DeferralTariff.USUAL.least()) < 0) {
            return ConversionObstacle.TOO_SMALL;
        }
        return amount.compareTo(DeferralTariff.USUAL.most()) > 0 ? ConversionObstacle.TOO_LARGE : null;
    }
}
