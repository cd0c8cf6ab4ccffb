package huanqing.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Huabei's bills worked out again from nothing but the rows, without interest and penalties; all in fen. */
final class BillsFromRows {
    private static final Pattern BILL = Pattern.compile("(\\d{4})年(\\d{2})月账单");
    private static final Pattern TERMS = Pattern.compile("花呗分期\\((\\d+)期\\)");
    private static final Map<Integer, String> FEE = Map.of(3, "0.023", 6, "0.045", 12, "0.075");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Map<YearMonth, Long> billed = new HashMap<>();
    private final Map<YearMonth, Long> repaid = new HashMap<>();
    private final Map<YearMonth, Long> covered = new HashMap<>();

    BillsFromRows(List<String[]> rows) {
        rows.forEach(this::take);
        rows.stream().filter(row -> row[4].contains("账单")).forEach(row -> cover(row, rows));
    }

    long billed(YearMonth month) {
        return billed.getOrDefault(month, 0L);
    }

    long repaid(YearMonth month) {
        return repaid.getOrDefault(month, 0L);
    }

    long drawnWithinThreeDaysBefore(YearMonth month) {
        return covered.getOrDefault(month, 0L);
    }

    /** What the row does to the money at hand. */
    static long cash(String[] row) {
        return switch (row[8].strip()) {
            case "放款成功" -> fen(row);
            case "还款成功" -> -fen(row);
            default ->
                switch (row[5].strip()) {
                    case "收入" -> fen(row);
                    case "支出" -> row[7].startsWith("花呗") ? 0 : -fen(row);
                    default -> 0;
                };
        };
    }

    private void take(String[] row) {
        Matcher bill = BILL.matcher(row[4]);
        Matcher terms = TERMS.matcher(row[7]);
        YearMonth next = YearMonth.from(at(row)).plusMonths(1);
        if (bill.find()) {
            repaid.merge(month(bill), fen(row), Long::sum);
        } else if (terms.find()) {
            spread(next, fen(row), Integer.parseInt(terms.group(1)));
        } else if (row[7].startsWith("花呗")) {
            long sign = row[8].startsWith("退款成功") ? -1 : 1;
            billed.merge(next, sign * fen(row), Long::sum);
        }
    }

    private void spread(YearMonth first, long fen, int terms) {
        long fee = new BigDecimal(FEE.get(terms))
                .multiply(BigDecimal.valueOf(fen))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        long part = fen / terms + fee / terms;
        billed.merge(first, fen + fee - part * (terms - 1), Long::sum);
        for (int term = 1; term < terms; term++) {
            billed.merge(first.plusMonths(term), part, Long::sum);
        }
    }

    private void cover(String[] repayment, List<String[]> rows) {
        Matcher bill = BILL.matcher(repayment[4]);
        LocalDate paid = at(repayment).toLocalDate();
        if (bill.find()) {
            for (String[] row : rows) {
                LocalDate drawn = at(row).toLocalDate();
                if (row[8].startsWith("放款成功") && !drawn.isAfter(paid) && !drawn.isBefore(paid.minusDays(3))) {
                    covered.merge(month(bill), fen(row), Long::sum);
                }
            }
        }
    }

    private static YearMonth month(Matcher bill) {
        return YearMonth.of(Integer.parseInt(bill.group(1)), Integer.parseInt(bill.group(2)));
    }

    private static LocalDateTime at(String[] row) {
        return LocalDateTime.parse(row[0].strip(), TIME);
    }

    private static long fen(String[] row) {
        return new BigDecimal(row[6].strip()).movePointRight(2).longValueExact();
    }
}
