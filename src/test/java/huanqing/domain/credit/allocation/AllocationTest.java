package huanqing.domain.credit.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 10);

    @Test
    void overdue_interest_comes_before_overdue_principal() {
        Allocation allocation = allocate(
                50000,
                new Claim(MARCH, ClaimKind.OVERDUE_PRINCIPAL, fen(100000)),
                new Claim(MARCH, ClaimKind.OVERDUE_INTEREST, fen(750)));
        assertEquals(fen(750), allocation.to(ClaimKind.OVERDUE_INTEREST));
        assertEquals(fen(49250), allocation.to(ClaimKind.OVERDUE_PRINCIPAL));
        assertEquals(Money.ZERO, allocation.unused());
        assertEquals(
                Optional.of(new Quantity.Amount(fen(50000))),
                allocation.explained().operand(Symbol.PAYMENT));
        assertEquals(
                Optional.of(new Quantity.Amount(fen(49250))),
                allocation.explained().operand(Symbol.PRINCIPAL));
    }

    @Test
    void the_oldest_statement_is_served_whole_before_the_next() {
        Allocation allocation = allocate(
                1500,
                new Claim(APRIL, ClaimKind.BILLED_FEE, fen(10)),
                new Claim(APRIL, ClaimKind.BILLED_PRINCIPAL, fen(1000)),
                new Claim(MARCH, ClaimKind.OVERDUE_PRINCIPAL, fen(1000)),
                new Claim(APRIL, ClaimKind.BILLED_INTEREST, fen(5)));
        assertEquals(
                List.of(
                        new Claim(MARCH, ClaimKind.OVERDUE_PRINCIPAL, fen(1000)),
                        new Claim(APRIL, ClaimKind.BILLED_INTEREST, fen(5)),
                        new Claim(APRIL, ClaimKind.BILLED_FEE, fen(10)),
                        new Claim(APRIL, ClaimKind.BILLED_PRINCIPAL, fen(485))),
                allocation.parts());
    }

    @Test
    void what_is_too_much_stays_unused_and_claims_that_get_nothing_are_left_out() {
        Claim only = new Claim(MARCH, ClaimKind.UNBILLED_PRINCIPAL, fen(100));
        assertEquals(fen(20), allocate(120, only).unused());
        assertEquals(List.of(), allocate(0, only).parts());
    }

    @Test
    void another_order_can_be_agreed() {
        Comparator<Claim> newestFirst = Comparator.comparing(Claim::due).reversed();
        Allocation allocation = Allocation.of(
                fen(10),
                List.of(
                        new Claim(MARCH, ClaimKind.OVERDUE_PRINCIPAL, fen(10)),
                        new Claim(APRIL, ClaimKind.BILLED_PRINCIPAL, fen(10))),
                newestFirst);
        assertEquals(fen(10), allocation.to(ClaimKind.BILLED_PRINCIPAL));
    }

    @Test
    void no_fen_of_a_payment_is_lost() {
        Random random = new Random(11);
        for (int round = 0; round < 1000; round++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                claims.add(new Claim(
                        MARCH.plusMonths(random.nextInt(5)),
                        ClaimKind.values()[random.nextInt(ClaimKind.values().length)],
                        fen(random.nextInt(10_000))));
            }
            Money payment = fen(random.nextInt(60_000));
            Allocation allocation = Allocation.of(payment, claims, Allocation.USUAL_ORDER);
            Money met = allocation.parts().stream().map(Claim::amount).reduce(Money.ZERO, Money::plus);
            Money owed = claims.stream().map(Claim::amount).reduce(Money.ZERO, Money::plus);
            assertEquals(payment, met.plus(allocation.unused()));
            assertEquals(payment.min(owed), met);
        }
    }

    private static Allocation allocate(long payment, Claim... claims) {
        return Allocation.of(fen(payment), List.of(claims), Allocation.USUAL_ORDER);
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
