package huanqing.demo;

import huanqing.demo.Line.Goods;
import huanqing.demo.Line.Paid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;

/**
 * How each Huabei bill is paid. Up to the end of 2024 out of wages; from January 2025 on with money drawn from Jiebei
 * one to three days before, which is paid back in the month after. That is the story that the demo holds.
 */
final class HuabeiRepaying {
    /** How a bill ends when it does not end on its due day in one go. */
    private sealed interface Ending {
        record Early(int day) implements Ending {}

        record AtSecondTry() implements Ending {}

        record Late(int day) implements Ending {}

        record AtTheMinimum(int restDay) implements Ending {}
    }

    private static final Map<YearMonth, Ending> ENDINGS = Map.of(
            YearMonth.of(2024, 11), new Ending.Early(4),
            YearMonth.of(2025, 3), new Ending.AtSecondTry(),
            YearMonth.of(2025, 7), new Ending.Late(12),
            YearMonth.of(2025, 12), new Ending.AtTheMinimum(24),
            YearMonth.of(2026, 3), new Ending.Late(11),
            YearMonth.of(2026, 6), new Ending.Late(15),
            YearMonth.of(2026, 9), new Ending.AtTheMinimum(21));

    /** The year's bonus pays this bill. */
    private static final YearMonth BONUS = YearMonth.of(2026, 2);

    private final Journal journal;
    private final HuabeiBook huabei;
    private final JiebeiBorrowing jiebei;
    private final YearMonth strainedFrom;

    HuabeiRepaying(Journal journal, HuabeiBook huabei, JiebeiBorrowing jiebei, YearMonth strainedFrom) {
        this.journal = journal;
        this.huabei = huabei;
        this.jiebei = jiebei;
        this.strainedFrom = strainedFrom;
    }

    void pay(YearMonth month) {
        long total = huabei.bill(month).total();
        if (total == 0) {
            return;
        }
        Dice dice = Dice.of("repaying", month);
        Ending ending = ENDINGS.get(month);
        if (ending instanceof Ending.Early early) {
            repaid("主动", month, dice.at(month, early.day(), 19, 21), total, "余额宝");
        } else if (ending instanceof Ending.AtSecondTry) {
            atSecondTry(month, total, dice);
        } else if (ending instanceof Ending.Late late) {
            late(month, month.atDay(late.day()), total, dice);
        } else if (ending instanceof Ending.AtTheMinimum minimum) {
            atTheMinimum(month, month.atDay(minimum.restDay()), dice);
        } else {
            onTime(month, total, dice);
        }
    }

    private void onTime(YearMonth month, long total, Dice dice) {
        boolean byHand = !month.isBefore(strainedFrom) && dice.chance(55);
        LocalDateTime at = byHand
                ? dice.at(month, dice.between(9, HuabeiBook.DUE_DAY), 12, 21)
                : dice.at(month, HuabeiBook.DUE_DAY, 11, 11).withMinute(30 + dice.between(0, 25));
        borrowFor(month, at, total, dice);
        String method = month.equals(YearMonth.of(2024, 9)) ? "余额宝&花呗金" : Household.CARD;
        repaid(byHand ? "主动" : "自动", month, at, total, method);
    }

    private void atSecondTry(YearMonth month, long total, Dice dice) {
        failedRuns(month, month.atDay(HuabeiBook.DUE_DAY), total);
        LocalDateTime at = dice.at(month, HuabeiBook.DUE_DAY, 20, 22);
        borrowFor(month, at, total, dice);
        repaid("主动", month, at, total, Household.CARD);
    }

    private void late(YearMonth month, LocalDate paid, long total, Dice dice) {
        for (LocalDate day = month.atDay(HuabeiBook.DUE_DAY); day.isBefore(paid); day = day.plusDays(1)) {
            failedRuns(month, day, total);
        }
        LocalDateTime at = dice.at(month, paid.getDayOfMonth(), 12, 20);
        borrowFor(month, at, total, dice);
        repaid("主动", month, at, total + HuabeiBook.penalty(total, month, paid), Household.CARD);
    }

    private void atTheMinimum(YearMonth month, LocalDate restPaid, Dice dice) {
        long minimum = huabei.bill(month).minimum();
        long rest = huabei.bill(month).total() - minimum;
        repaid("主动", month, dice.at(month, HuabeiBook.DUE_DAY, 9, 10), minimum, "余额宝");
        LocalDateTime at = dice.at(month, restPaid.getDayOfMonth(), 18, 21);
        borrowFor(month, at, rest, dice);
        repaid("主动", month, at, rest, Household.CARD);
        huabei.remainderInterest(month, rest, restPaid);
    }

    private void borrowFor(YearMonth month, LocalDateTime repaid, long fen, Dice dice) {
        if (month.isBefore(strainedFrom) || month.equals(BONUS)) {
            return;
        }
        long hundreds = (fen * dice.between(84, 98) / 100 + 9_999) / 10_000;
        LocalDate day = repaid.toLocalDate().minusDays(dice.between(1, 3));
        LocalDateTime at = dice.at(YearMonth.from(day), day.getDayOfMonth(), 9, 22);
        if (journal.reaches(at)) {
            jiebei.borrowShort(at, hundreds * 10_000);
        }
    }

    private void failedRuns(YearMonth month, LocalDate day, long fen) {
        Goods goods = new Goods("信用借还", "花呗", "/", "花呗自动还款");
        Paid failed = new Paid("", "还款失败");
        journal.neither(day.atTime(11, 32, 8), goods, fen, failed, journal.numbers.huabeiRepayment(day));
        if (day.getDayOfMonth() == HuabeiBook.DUE_DAY) {
            journal.neither(day.atTime(19, 4, 51), goods, fen, failed, journal.numbers.huabeiRepayment(day));
        }
    }

    private void repaid(String how, YearMonth month, LocalDateTime at, long fen, String method) {
        String bill = String.format("%d年%02d月账单", month.getYear(), month.getMonthValue());
        Goods goods = new Goods("信用借还", "花呗", "/", "花呗" + how + "还款-" + bill);
        Line.Numbers numbers = journal.numbers.huabeiRepayment(at.toLocalDate());
        journal.neither(at, goods, fen, new Paid(method, "还款成功"), numbers);
    }
}
