package huanqing.ui.fx.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void an_amount_becomes_exact_fen_or_says_how_to_write_it() {
        assertEquals(
                Optional.of(Money.ofFen(123_456)), Typed.amount(" 1,234.56 ").value());
        for (String bad : List.of("", "0", "0.00", "-5", "1.005", "十元", "1e3")) {
            assertEquals("typed.amount", Typed.amount(bad).problem(), bad);
        }
    }

    @Test
    void a_percentage_becomes_a_ratio() {
        assertEquals(
                Optional.of(new BigDecimal("0.0004")),
                Typed.percent("0.04%", BigDecimal.ONE).value());
        assertEquals(Optional.empty(), Typed.percent("4", BigDecimal.ONE).value());
        assertEquals(Optional.empty(), Typed.percent("", BigDecimal.ONE).value());
    }

    @Test
    void days_and_whole_numbers_have_bounds() {
        assertEquals(
                Optional.of(LocalDate.of(2028, 2, 29)), Typed.day("2028-02-29").value());
        assertEquals("typed.day", Typed.day("2027-02-29").problem());
        assertEquals("typed.day", Typed.day("9999-01-01").problem());
        assertEquals(Optional.of(28), Typed.whole(" 28 ", 1, 28).value());
        assertEquals(List.<Object>of("1", "28"), Typed.whole("29", 1, 28).arguments());
        assertEquals("typed.whole", Typed.whole("99999999999", 1, 28).problem());
    }
}
