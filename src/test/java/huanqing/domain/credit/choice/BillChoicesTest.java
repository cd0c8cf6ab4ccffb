package huanqing.domain.credit.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.record.RateLine;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BillChoicesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 8, 10);
    private static final LocalDate NEXT_DUE = LocalDate.of(2026, 9, 10);

    @Test
    void the_published_instalments_of_twelve_thousand() {
        List<BillChoice> choices = of(1_200_000);
        assertEquals(List.of(3, 6, 9, 12), terms(choices));
        assertEquals(List.of(410_000L, 209_000L, 133_333L + 8_666, 108_800L), last(choices));
        assertEquals(133_336L + 8_672, first(choices).get(2), "the fen that remain lie in the first term");
        assertEquals(30_000, choices.get(0).cost().fen());
        assertEquals(105_600, choices.get(3).cost().fen());
    }

    @Test
    void the_true_yearly_cost_is_the_published_one() {
        List<BillChoice> choices = of(1_200_000);
        assertEquals(List.of("0.1494", "0.1527", "0.1534", "0.1586"), nominal(choices));
        assertEquals("0.1600", rounded(choices.get(0).annual().effective()));
        assertEquals("0.1707", rounded(choices.get(3).annual().effective()));
    }

    @Test
    void the_minimum_leaves_a_rest_that_bears_interest_until_the_next_due_day() {
        BillChoice minimum = only(of(200_729), WayToPay.MINIMUM);
        assertEquals(20_073, minimum.first().fen());
        assertEquals(2_790, minimum.cost().fen(), "0.90 a day for 31 days on 1,806.56");
        assertEquals(180_656 + 2_790, minimum.last().fen());
        assertEquals("0.1825", rounded(minimum.annual().simple()));
    }

    @Test
    void a_deferral_costs_by_its_tier_and_ends_at_five_thousand() {
        assertEquals(4_000, only(of(500_000), WayToPay.DEFERRAL).cost().fen());
        assertEquals(504_000, only(of(500_000), WayToPay.DEFERRAL).first().fen());
        assertFalse(of(500_001).stream().anyMatch(choice -> choice.way() == WayToPay.DEFERRAL));
    }

    @Test
    void a_small_deferral_is_above_the_court_line_and_the_standard_instalments_are_not() {
        List<BillChoice> choices = of(10_000);
        assertTrue(only(choices, WayToPay.DEFERRAL).isAbove(RateLine.COURT), "2 yuan a month on 100");
        assertFalse(choices.get(0).isAbove(RateLine.COURT));
    }

    @Test
    void under_ten_yuan_there_are_no_instalments() {
        assertEquals(
                List.of(WayToPay.MINIMUM), of(999).stream().map(BillChoice::way).toList());
    }

    private static List<BillChoice> of(long fen) {
        Map<Integer, BigDecimal> rates = InstalmentSource.BILL.usualFeeRates();
        return new BillChoices(Money.ofFen(fen), DUE, NEXT_DUE, HuabeiSettings.USUAL, new TreeMap<>(rates)).all();
    }

    private static BillChoice only(List<BillChoice> choices, WayToPay way) {
        return choices.stream()
                .filter(choice -> choice.way() == way)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> terms(List<BillChoice> choices) {
        return instalments(choices).stream().map(BillChoice::terms).toList();
    }

    private static List<Long> first(List<BillChoice> choices) {
        return instalments(choices).stream().map(choice -> choice.first().fen()).toList();
    }

    private static List<Long> last(List<BillChoice> choices) {
        return instalments(choices).stream().map(choice -> choice.last().fen()).toList();
    }

    private static List<String> nominal(List<BillChoice> choices) {
        return instalments(choices).stream()
                .map(choice -> rounded(choice.annual().nominal()))
                .toList();
    }

    private static List<BillChoice> instalments(List<BillChoice> choices) {
        return choices.stream()
                .filter(choice -> choice.way() == WayToPay.INSTALMENTS)
                .toList();
    }

    private static String rounded(BigDecimal rate) {
        return rate.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
