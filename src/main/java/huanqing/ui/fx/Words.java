package huanqing.ui.fx;

import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** How this window says things: sentences, amounts, dates and counts in the chosen language. */
public final class Words {
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String MASK = "¥\u00a0****";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Messages messages;
    private final BooleanSupplier amountsHidden;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter longMonth;

    public Words(Messages messages, BooleanSupplier amountsHidden) {
        this.messages = messages;
        this.amountsHidden = amountsHidden;
        this.longDate = DateTimeFormatter.ofPattern(
                messages.text("format.long-date"), messages.language().locale());
        this.longMonth = DateTimeFormatter.ofPattern(
                messages.text("format.long-month"), messages.language().locale());
    }

    public Messages messages() {
        return messages;
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    public String name(Enum<?> constant, Object... arguments) {
        return messages.name(constant, arguments);
    }

    public boolean amountsHidden() {
        return amountsHidden.getAsBoolean();
    }

    /** ¥1,234.56, or a mask of one width while amounts are hidden. */
    public String money(Money amount) {
        return amountsHidden() ? MASK : shown(amount);
    }

    /** As {@link #money(Money)}; what is not known says so and is never zero. */
    public String money(Optional<Money> amount) {
        return amount.map(this::money).orElseGet(() -> text("format.unknown"));
    }

    /** Text that may hold amounts, such as a statement's raw line: hidden as a whole with the amounts. */
    public String withAmounts(String text) {
        return amountsHidden() ? "****" : text;
    }

    public String count(long number) {
        return String.format(messages.language().locale(), "%,d", number);
    }

    /** 14.94% of the ratio 0.1494, with at most so many decimals. */
    public String percent(BigDecimal ratio, int decimals) {
        BigDecimal percent =
                ratio.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }

    /** 2026-11-21. */
    public String date(LocalDate day) {
        return day.toString();
    }

    /** 11-21, where the year is plain from the surroundings. */
    public String monthAndDay(LocalDate day) {
        return MONTH_AND_DAY.format(day);
    }

    /** 2026-11-21 09:30. */
    public String dateTime(LocalDateTime at) {
        return MINUTE.format(at);
    }

    /** 2026年11月21日 星期六, or Saturday, 21 November 2026. */
    public String longDate(LocalDate day) {
        return longDate.format(day);
    }

    /** 2026年11月, or November 2026. */
    public String longMonth(YearMonth month) {
        return longMonth.format(month);
    }

    private static String shown(Money amount) {
        long fen = Math.abs(amount.fen());
        return String.format("%s¥%,d.%02d", amount.isNegative() ? "−" : "", fen / 100, fen % 100);
    }
}
