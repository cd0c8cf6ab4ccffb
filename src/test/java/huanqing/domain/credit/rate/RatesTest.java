package huanqing.domain.credit.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {
    @ParameterizedTest
    @CsvSource({
        "'-100000 0 110000', 0.048808848170",
        "'100000 0 -110000', 0.048808848170",
        "'-100 100', 0",
        "'-100 50', -0.5",
        "'-100 0 0 0 0.0001', -0.968377223398",
        "'-1 3', 2",
        "'-100 1000000', 9999",
        "'0 -100 0 121', 0.1",
        "'-100 230 -132.25', ''",
        "'-100 60 60 -10', ''",
        "'-1 40 -144', 3",
        "'-1 8 -15', ''",
        "'100 200', ''",
        "'-100 -200 0', ''",
        "'0 0', ''",
    })
    void the_internal_rate_is_found_or_refused(String flows, String rate) {
        Optional<BigDecimal> found = InternalRate.ofPeriods(amounts(flows));
        assertEquals(
                rate.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(rate).setScale(12)),
                found.map(value -> value.setScale(12, RoundingMode.HALF_EVEN)));
    }

    @Test
    void the_published_monthly_rate_comes_out() {
        List<BigDecimal> flows = new ArrayList<>(List.of(new BigDecimal("1000000")));
        for (int month = 0; month < 12; month++) {
            flows.add(new BigDecimal("-91394"));
        }
        BigDecimal monthly = InternalRate.ofPeriods(flows).orElseThrow();
        assertEquals(145, basisPoints(monthly));
        assertEquals(1740, basisPoints(monthly.multiply(BigDecimal.valueOf(12))));
    }

    @Test
    void one_rate_among_several_changes_of_sign_is_found_when_it_is_alone() {
        // -100 + 150 x - 60 x^2 + 30 x^3 crosses zero once, near x = 0.92.
        Optional<BigDecimal> found = InternalRate.ofPeriods(amounts("-100 150 -60 30"));
        BigDecimal factor = BigDecimal.ONE.divide(found.orElseThrow().add(BigDecimal.ONE), MathContext.DECIMAL64);
        BigDecimal worth = new BigDecimal("30")
                .multiply(factor)
                .subtract(new BigDecimal("60"))
                .multiply(factor)
                .add(new BigDecimal("150"))
                .multiply(factor)
                .subtract(new BigDecimal("100"));
        assertEquals(0, worth.setScale(10, RoundingMode.HALF_EVEN).signum());
    }

    @Test
    void the_rate_that_went_into_random_flows_comes_out_again() {
        Random random = new Random(71);
        for (int round = 0; round < 200; round++) {
            BigDecimal rate = BigDecimal.valueOf(random.nextInt(9000) - 3000, 5);
            List<Flow> flows = new ArrayList<>();
            BigDecimal worth = BigDecimal.ZERO;
            int at = 0;
            for (int i = 0; i < 1 + random.nextInt(24); i++) {
                at += 1 + random.nextInt(40);
                BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(100_000));
                flows.add(new Flow(at, amount));
                worth = worth.add(amount.divide(
                        rate.add(BigDecimal.ONE).pow(at, MathContext.DECIMAL128), MathContext.DECIMAL128));
            }
            flows.add(random.nextInt(flows.size() + 1), new Flow(0, worth.negate()));
            assertEquals(
                    rate.setScale(12),
                    InternalRate.of(flows).orElseThrow().setScale(12, RoundingMode.HALF_EVEN),
                    "flows in any order");
        }
    }

    @Test
    void nothing_flows_before_the_start() {
        assertThrows(IllegalArgumentException.class, () -> new Flow(-1, BigDecimal.ONE));
        assertEquals(0, new Flow(0, BigDecimal.ONE).at());
    }

    @Test
    void compounding_a_monthly_rate() {
        assertEquals(
                new BigDecimal("0.126825030132"),
                AnnualCost.compounded(new BigDecimal("0.01"), 12).setScale(12, RoundingMode.HALF_EVEN));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 0.049, 36, 29926, 1077336, 77336, 4083, 25843",
        "7000000, 0.045, 36, 208228, 7496208, 496208, 26250, 181978",
        "1000000, 0.072, 12, 86619, 1039428, 39428, 6000, 80619",
        "120000, 0, 12, 10000, 120000, 0, 0, 10000",
        "100000, 0.12, 1, 101000, 101000, 1000, 1000, 100000",
    })
    void an_annuity_in_rounded_payments(
            long principal,
            String rate,
            int terms,
            long payment,
            long total,
            long interest,
            long firstInterest,
            long firstPrincipal) {
        MonthlyLoan loan = Annuity.of(terms(principal, rate, terms), TotalConvention.ROUNDED);
        assertEquals(fen(payment), loan.payment());
        assertEquals(fen(total), loan.total());
        assertEquals(fen(interest), loan.interest());
        assertEquals(fen(firstInterest), loan.firstInterest());
        assertEquals(fen(firstPrincipal), loan.firstPrincipal());
    }

    @ParameterizedTest
    @CsvSource({
        "10000000, 0.037, 12, 850129, 10201548, 201548",
        "62000000, 0.049, 180, 487068, 87672315, 25672315",
        "100, 0, 3, 33, 100, 0",
    })
    void an_annuity_in_exact_totals(long principal, String rate, int terms, long payment, long total, long interest) {
        MonthlyLoan loan = Annuity.of(terms(principal, rate, terms), TotalConvention.EXACT);
        assertEquals(fen(payment), loan.payment());
        assertEquals(fen(total), loan.total());
        assertEquals(fen(interest), loan.interest());
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 10000000, 0.049, 120, 83333, 40833, 124167, 12470417, 2470417",
        "ROUNDED, 10000000, 0.049, 120, 83333, 40833, 124166, 12470426, 2470426",
        "ROUNDED, 1200, 0, 12, 100, 0, 100, 1200, 0",
        "ROUNDED, 5, 0.5, 10, 1, 0, 1, 5, 0",
    })
    void equal_principal_in_both_conventions(
            TotalConvention convention,
            long principal,
            String rate,
            int terms,
            long part,
            long firstInterest,
            long payment,
            long total,
            long interest) {
        MonthlyLoan loan = EqualPrincipal.of(terms(principal, rate, terms), convention);
        assertEquals(fen(part), loan.firstPrincipal());
        assertEquals(fen(firstInterest), loan.firstInterest());
        assertEquals(fen(payment), loan.payment());
        assertEquals(fen(total), loan.total());
        assertEquals(fen(interest), loan.interest());
    }

    @Test
    void both_kinds_of_loan_open_into_their_formula() {
        MonthlyTerms terms = terms(1000000, "0.049", 36);
        Explained annuity = Annuity.of(terms, TotalConvention.ROUNDED).explained();
        assertEquals(Rule.M1, annuity.rule());
        assertEquals(new Quantity.Amount(fen(29926)), annuity.result());
        Explained equal = EqualPrincipal.of(terms, TotalConvention.EXACT).explained();
        assertEquals(Rule.M2, equal.rule());
        assertEquals(Optional.of(new Quantity.Count(36)), equal.operand(Symbol.TERMS));
        assertEquals(Optional.of(new Quantity.Rate(new BigDecimal("0.049"))), equal.operand(Symbol.ANNUAL_RATE));
        assertEquals(Optional.of(new Quantity.Amount(fen(1000000))), equal.operand(Symbol.PRINCIPAL));
    }

    @Test
    void a_loan_has_principal_a_term_and_no_negative_rate() {
        assertThrows(IllegalArgumentException.class, () -> terms(0, "0.049", 12));
        assertThrows(IllegalArgumentException.class, () -> terms(1, "-0.001", 12));
        assertThrows(IllegalArgumentException.class, () -> terms(1, "0.049", 0));
        assertEquals(1, terms(1, "0", 1).terms());
    }

    private static MonthlyTerms terms(long principal, String rate, int terms) {
        return new MonthlyTerms(fen(principal), new BigDecimal(rate), terms);
    }

    private static List<BigDecimal> amounts(String flows) {
        return Arrays.stream(flows.split(" ")).map(BigDecimal::new).toList();
    }

    private static long basisPoints(BigDecimal ratio) {
        return ratio.movePointRight(4).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
