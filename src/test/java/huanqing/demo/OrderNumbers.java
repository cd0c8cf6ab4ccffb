package huanqing.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Makes order numbers shaped as Alipay's: the day, a code for the kind of trade, and a tail that no two trades share. */
final class OrderNumbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private final Random random;
    private long serial;

    OrderNumbers(Random random) {
        this.random = random;
    }

    Line.Numbers purchase(LocalDate on) {
        return new Line.Numbers(tail(on, "22001406820", 9), digits(20));
    }

    /** A market place's order, which posts to Huabei only when its receipt is confirmed (H3). */
    Line.Numbers marketPlace(LocalDate on) {
        return new Line.Numbers(tail(on, "22001406820", 9), "T200P" + digits(19));
    }

    Line.Numbers transfer(LocalDate on) {
        return new Line.Numbers(tail(on, "20004001110", 9), "");
    }

    Line.Numbers huabeiRepayment(LocalDate on) {
        return new Line.Numbers(tail(on, "29020999680", 9), "");
    }

    Line.Numbers jiebeiDrawdown(LocalDate on) {
        return new Line.Numbers(tail(on, "10193018150", 21), "");
    }

    Line.Numbers jiebeiRepayment(LocalDate on) {
        return new Line.Numbers(tail(on, "10193018530", 21), "");
    }

    /** A refund's number leans on its purchase's. */
    Line.Numbers refund(Line.Numbers purchase, LocalDate on) {
        return new Line.Numbers(purchase.order() + "_" + DAY.format(on) + digits(6), purchase.merchantOrder());
    }

    private String tail(LocalDate on, String kind, int length) {
        String count = Long.toString(++serial);
        return DAY.format(on) + kind + digits(3) + "0".repeat(length - 3 - count.length()) + count;
    }

    private String digits(int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
