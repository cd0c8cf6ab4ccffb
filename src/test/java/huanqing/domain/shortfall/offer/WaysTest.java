package huanqing.domain.shortfall.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.DeferralTariff;
import huanqing.domain.credit.jiebei.LoanPenalty;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ways worked by hand from the rules. */
class WaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final LocalDate END = TODAY.plusDays(90);
    private static final OpenDue BILL = bill(DUE);

    @Test
    void a_remainder_bears_interest_from_the_day_after_the_due_day() {
        Way way = minimumUntil(DUE.plusDays(20));
        assertEquals(Money.ofFen(1_800), way.cost());
        assertEquals(
                List.of(
                        new Step(DUE, Money.ofFen(20_073), PaymentStep.MINIMUM),
                        new Step(DUE.plusDays(20), Money.ofFen(182_456), PaymentStep.REMAINDER)),
                way.steps());
        assertFalse(way.isLate());
    }

    @Test
    void a_remainder_that_stays_longer_is_asked_for_its_share_by_the_next_bill() {
        Way way = minimumUntil(DUE.plusDays(40));
        LocalDate next = DUE.plusMonths(1);
        // 31 days at 0.90, then 10% of 1,806.56; 1,625.90 left, 9 days at 0.81
        assertEquals(
                new Step(next, Money.ofFen(18_066 + 2_790), PaymentStep.FOLLOWING_MINIMUM),
                way.steps().get(1));
        assertEquals(
                new Step(DUE.plusDays(40), Money.ofFen(162_590 + 9 * 81), PaymentStep.REMAINDER),
                way.steps().get(2));
        assertEquals(Money.ofFen(2_790 + 9 * 81), way.cost());
    }

    @Test
    void a_missed_share_makes_what_is_left_late_from_its_day_on() {
        Way way = only(ways(DUE.plusDays(40)), WayKind.MINIMUM_THEN_LATE, Optional.of(DUE.plusDays(40)));
        assertTrue(way.isLate());
        assertEquals(Money.ofFen(31 * 90 + 9 * 90), way.cost());
        assertEquals(2, way.steps().size());
    }

    @Test
    void a_late_loan_costs_one_and_a_half_times_its_rate_on_the_principal() {
        OverdueTerms terms = new OverdueTerms.OfLoan(
                new LoanRate(new BigDecimal("0.0005"), PeriodRounding.DOWN),
                LoanPenalty.USUAL_FACTOR,
                Money.ofFen(1_000_000));
        OpenDue loan = new OpenDue(
                new DueId("jiebei-2026-12-10"),
                Product.JIEBEI,
                DUE,
                Money.ofFen(1_012_400),
                terms,
                Optional.empty(),
                List.of());
        List<Way> all = new Ways(TODAY, END, List.of(DUE.plusDays(30))).of(loan);
        Way late = only(all, WayKind.LATE, Optional.of(DUE.plusDays(30)));
        assertEquals(Money.ofFen(22_500), late.cost());
        assertEquals(Money.ofFen(1_034_900), late.steps().get(0).amount());
        assertTrue(late.isLate());
    }

    @Test
    void what_is_overdue_before_today_makes_no_second_record() {
        List<Way> all = new Ways(TODAY, END, List.of(DUE)).of(bill(TODAY.minusDays(5)));
        assertTrue(all.stream().noneMatch(Way::isLate));
        assertEquals(5 * 100, only(all, WayKind.LATE, Optional.of(TODAY)).cost().fen());
        assertTrue(all.stream().noneMatch(way -> way.kind() == WayKind.FULL || way.kind() == WayKind.MINIMUM));
    }

    @Test
    void conversions_are_offered_only_where_they_are_allowed_and_the_sum_allows_them() {
        Ways ways = new Ways(TODAY, END, List.of());
        assertTrue(ways.of(BILL).stream().noneMatch(way -> way.kind() == WayKind.DEFERRAL));
        List<Way> all = ways.of(BILL.converting(List.of(
                new Conversion.Deferral(DeferralTariff.USUAL),
                new Conversion.Instalments(3, new BigDecimal("0.025")))));
        // 2,000 and more costs 40 (H12)
        assertEquals(
                Money.ofFen(4_000),
                only(all, WayKind.DEFERRAL, Optional.of(DUE.plusMonths(1))).cost());
        // 2,007.29 x 2.5% = 50.18, half even
        Way instalments = only(all, WayKind.INSTALMENTS, Optional.of(DUE.plusMonths(3)));
        assertEquals(Money.ofFen(5_018), instalments.cost());
        assertEquals(
                Money.ofFen(200_729 + 5_018),
                instalments.steps().stream().map(Step::amount).reduce(Money.ZERO, Money::plus));
    }

    private static OpenDue bill(LocalDate on) {
        return new OpenDue(
                new DueId("huabei-2026-12"),
                Product.HUABEI,
                on,
                Money.ofFen(200_729),
                OverdueTerms.OfBill.USUAL,
                Optional.of(MinimumTerms.usual(Money.ofFen(20_073))),
                List.of());
    }

    private static Way minimumUntil(LocalDate payoff) {
        return only(ways(payoff), WayKind.MINIMUM, Optional.of(payoff));
    }

    private static List<Way> ways(LocalDate fresh) {
        return new Ways(TODAY, END, List.of(fresh)).of(BILL);
    }

    private static Way only(List<Way> ways, WayKind kind, Optional<LocalDate> clearedOn) {
        List<Way> found = ways.stream()
                .filter(way -> way.kind() == kind && way.clearedOn().equals(clearedOn))
                .toList();
        assertEquals(1, found.size(), ways.toString());
        return found.get(0);
    }
}
