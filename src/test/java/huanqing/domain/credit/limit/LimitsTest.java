package huanqing.domain.credit.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final LimitChange JANUARY = huabei("2026-01-01", 1_000_000);
    private static final LimitChange MAY = huabei("2026-05-01", 1_200_000);
    private static final LimitChange BANK =
            new LimitChange(Product.HUABEI, Optional.of(" 某银行 "), Money.ofFen(500_000), LocalDate.parse("2026-06-01"));
    private static final LimitChange LOANS =
            new LimitChange(Product.JIEBEI, Optional.empty(), Money.ofFen(3_000_000), LocalDate.parse("2026-02-01"));
    private static final Limits LIMITS = new Limits(List.of(MAY, LOANS, BANK, JANUARY));

    @Test
    void a_limit_holds_from_its_day_until_the_next_one_of_the_same_lender() {
        assertEquals(List.of(), LIMITS.on(Product.HUABEI, LocalDate.parse("2025-12-31")));
        assertEquals(List.of(JANUARY), LIMITS.on(Product.HUABEI, LocalDate.parse("2026-01-01")));
        assertEquals(List.of(JANUARY), LIMITS.on(Product.HUABEI, LocalDate.parse("2026-04-30")));
        assertEquals(List.of(MAY), LIMITS.on(Product.HUABEI, LocalDate.parse("2026-05-01")));
        assertEquals(List.of(MAY, BANK), LIMITS.on(Product.HUABEI, LocalDate.parse("2026-07-01")));
    }

    @Test
    void the_lenders_of_a_product_count_together_and_the_products_apart() {
        LocalDate july = LocalDate.parse("2026-07-01");
        assertEquals(Optional.of(Money.ofFen(1_700_000)), LIMITS.total(Product.HUABEI, july));
        assertEquals(Optional.of(Money.ofFen(3_000_000)), LIMITS.total(Product.JIEBEI, july));
        assertEquals(Optional.empty(), LIMITS.total(Product.JIEBEI, LocalDate.parse("2026-01-31")));
    }

    @Test
    void the_history_is_newest_first_and_tells_the_bank_by_its_name() {
        assertEquals(List.of(BANK, MAY, JANUARY), LIMITS.history(Product.HUABEI));
        assertEquals(Optional.of("某银行"), BANK.lender());
    }

    @Test
    void what_is_left_is_never_below_zero_and_never_guessed() {
        LimitUse use = new LimitUse(money(1_000_000), money(250_000));
        assertEquals(money(750_000), use.left());
        assertEquals(Optional.of(new BigDecimal("0.2500")), use.share());

        LimitUse cut = new LimitUse(money(100_000), money(250_000));
        assertEquals(money(0), cut.left());
        assertEquals(Optional.of(new BigDecimal("2.5000")), cut.share());

        assertEquals(Optional.of(new BigDecimal("0.3333")), new LimitUse(money(3), money(1)).share());
        assertEquals(Optional.empty(), new LimitUse(money(0), money(1)).share());
        assertEquals(Optional.empty(), new LimitUse(money(5), Optional.empty()).left());
        assertEquals(Optional.empty(), new LimitUse(Optional.empty(), money(5)).left());
        assertEquals(Optional.empty(), new LimitUse(Optional.empty(), money(5)).share());
    }

    @Test
    void what_is_no_limit_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> huabei("2026-01-01", -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LimitChange(Product.HUABEI, Optional.of(" "), Money.ZERO, LocalDate.EPOCH));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LimitChange(Product.NONE, Optional.empty(), Money.ZERO, LocalDate.EPOCH));
    }

    private static Optional<Money> money(long fen) {
        return Optional.of(Money.ofFen(fen));
    }

    private static LimitChange huabei(String from, long fen) {
        return new LimitChange(Product.HUABEI, Optional.empty(), Money.ofFen(fen), LocalDate.parse(from));
    }
}
