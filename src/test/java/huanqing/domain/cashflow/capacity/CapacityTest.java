package huanqing.domain.cashflow.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {
    @ParameterizedTest
    @CsvSource({
        "179999, 500000, EASY",
        "180000, 500000, WATCH",
        "216000, 600000, WATCH",
        "500000, 1000000, WATCH",
        "500001, 1000000, HIGH",
        "550000, 1000000, HIGH",
        "550001, 1000000, OVER",
        "0, 0, EASY",
        "1, 0, OVER"
    })
    void bandsAreJudgedByTheExactSums(long service, long income, CapacityBand band) {
        assertEquals(Optional.of(band), burden(service, income).band());
    }

    @Test
    void withoutIncomeNothingIsSaid() {
        Burden burden = Burden.of(Money.ofFen(100), Optional.empty());
        assertEquals(Optional.empty(), burden.share());
        assertEquals(Optional.empty(), burden.band());
    }

    @Test
    void theShareIsRoundedAndTheBandIsNot() {
        Burden burden = burden(550001, 1000000);
        assertEquals(Optional.of(new BigDecimal("0.5500")), burden.share());
        assertEquals(Optional.of(CapacityBand.OVER), burden.band());
    }

    @Test
    void whatMayGrowIsNeverCalledEasy() {
        Optional<Money> income = Optional.of(Money.ofFen(100000));
        assertEquals(Optional.empty(), new Burden(Money.ofFen(35999), true, income).band());
        assertEquals(Optional.of(CapacityBand.WATCH), new Burden(Money.ofFen(36000), true, income).band());
        assertEquals(Optional.of(new BigDecimal("0.3600")), new Burden(Money.ofFen(36000), true, income).share());
    }

    @Test
    void thePastIsOneShareOfAllItsMonths() {
        Capacity capacity = new Capacity(
                List.of(month("2026-09", 10000, 20000, 100000), month("2026-10", 30000, 40000, 100000)), List.of());
        assertEquals(
                Optional.of(new BigDecimal("0.2000")),
                capacity.usual(CapacityMonth::huabei).share());
        assertEquals(
                Optional.of(new BigDecimal("0.3000")),
                capacity.usual(CapacityMonth::jiebei).share());
        assertEquals(
                Optional.of(CapacityBand.WATCH),
                capacity.usual(CapacityMonth::together).band());
    }

    @Test
    void aMonthOfUnknownIncomeMakesThePastUnknown() {
        Capacity capacity = new Capacity(
                List.of(month("2026-09", 10000, 20000, 100000), month("2026-10", 30000, 40000, -1)), List.of());
        assertEquals(Optional.empty(), capacity.usual(CapacityMonth::together).share());
        assertEquals(
                Optional.empty(),
                new Capacity(List.of(), List.of())
                        .usual(CapacityMonth::together)
                        .band());
    }

    @Test
    void theHeaviestMonthAheadIsNamed() {
        CapacityMonth heavy = month("2027-01", 30000, 40000, 100000);
        CapacityMonth without = month("2027-02", 1, 0, 0);
        List<CapacityMonth> ahead = List.of(month("2026-12", 30000, 0, 100000), heavy, month("2027-03", 0, 90000, -1));
        assertEquals(Optional.of(heavy), new Capacity(List.of(), ahead).heaviest());
        assertEquals(Optional.of(without), new Capacity(List.of(), List.of(heavy, without)).heaviest());
        assertEquals(Optional.empty(), new Capacity(List.of(), List.of()).heaviest());
    }

    private static Burden burden(long service, long income) {
        return Burden.of(Money.ofFen(service), Optional.of(Money.ofFen(income)));
    }

    /** Of unknown income when that is negative. */
    private static CapacityMonth month(String month, long huabei, long jiebei, long income) {
        Optional<Money> known = income < 0 ? Optional.empty() : Optional.of(Money.ofFen(income));
        return new CapacityMonth(
                YearMonth.parse(month), Burden.of(Money.ofFen(huabei), known), Burden.of(Money.ofFen(jiebei), known));
    }
}
