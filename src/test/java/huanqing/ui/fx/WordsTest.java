package huanqing.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.money.Money;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words chinese = new Words(Messages.in(Language.ZH), () -> false);
    private final Words english = new Words(Messages.in(Language.EN), () -> false);
    private final Words discreet = new Words(Messages.in(Language.EN), () -> true);

    @Test
    void an_amount_has_its_sign_its_groups_and_both_decimals() {
        assertEquals("¥1,234,567.80", chinese.money(Money.ofFen(123_456_780)));
        assertEquals("¥0.05", english.money(Money.ofFen(5)));
        assertEquals("−¥12.30", english.money(Money.ofFen(-1230)));
        assertEquals("¥0.00", english.money(Money.ZERO));
    }

    @Test
    void what_is_not_known_says_so_and_is_no_zero() {
        assertEquals("未知", chinese.money(Optional.empty()));
        assertEquals("unknown", english.money(Optional.empty()));
    }

    @Test
    void hidden_amounts_do_not_even_tell_their_length() {
        assertEquals(discreet.money(Money.ofFen(1)), discreet.money(Money.ofFen(123_456_789)));
        assertEquals("****", discreet.withAmounts("2026-01-01,花呗,88.00"));
    }

    @Test
    void dates_are_written_as_people_read_them() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertEquals("2026年11月21日 星期六", chinese.longDate(day));
        assertEquals("Saturday, 21 November 2026", english.longDate(day));
        assertEquals("11-21", chinese.monthAndDay(day));
        assertEquals("2026年2月", chinese.longMonth(YearMonth.of(2026, 2)));
        assertEquals("2026-11-21 09:05", english.dateTime(LocalDateTime.of(2026, 11, 21, 9, 5, 59)));
    }

    @Test
    void counts_are_grouped() {
        assertEquals("100,000", chinese.count(100_000));
    }
}
