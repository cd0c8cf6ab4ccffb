package huanqing.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * Writes the demo: 33 months of an invented household, and what its loans' pages would say, which no statement does.
 *
 * <p>After a change of the story {@code mvn -q -Pdemo test-compile exec:java} writes {@code assets/demo} anew.
 */
public final class DemoStatement {
    static final Path HOME = Path.of("assets", "demo", "alipay_record_demo.csv");
    static final Path LOANS = HOME.resolveSibling("jiebei_loans_demo.csv");
    static final YearMonth FIRST = YearMonth.of(2024, 3);
    static final YearMonth LAST = YearMonth.of(2026, 11);
    /** The first bill that Jiebei money pays. */
    static final YearMonth STRAINED_FROM = YearMonth.of(2025, 1);

    private static final LocalDateTime EXPORTED = LocalDateTime.of(2026, 11, 20, 20, 31, 7);

    private DemoStatement() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(HOME.getParent());
        Files.write(HOME, bytes());
        Files.writeString(LOANS, loans());
    }

    static byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            StatementFile.write(out, cover(FIRST.atDay(1).plusMonths(3)), lines());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static StatementFile.Cover cover(LocalDate paddedBefore) {
        return new StatementFile.Cover(
                "yan***@example.com", FIRST.atDay(1), EXPORTED.toLocalDate(), EXPORTED, paddedBefore);
    }

    static List<Line> lines() {
        Journal journal = new Journal(EXPORTED);
        tell(journal);
        return journal.newestFirst();
    }

    static String loans() {
        StringBuilder csv = new StringBuilder("start,principal_fen,daily_rate,terms,due_day\n");
        for (JiebeiBorrowing.Loan loan : tell(new Journal(EXPORTED)).taken()) {
            csv.append(loan.start()).append(',').append(loan.principal()).append(',');
            csv.append(JiebeiBorrowing.DAILY_RATE)
                    .append(',')
                    .append(loan.terms())
                    .append(',');
            csv.append(JiebeiBorrowing.DUE_DAY).append('\n');
        }
        return csv.toString();
    }

    private static JiebeiBorrowing tell(Journal journal) {
        HuabeiBook huabei = new HuabeiBook();
        JiebeiBorrowing jiebei = new JiebeiBorrowing(journal);
        Household household = new Household(journal, huabei);
        HuabeiShopping shopping = new HuabeiShopping(journal, huabei, STRAINED_FROM);
        HuabeiRepaying repaying = new HuabeiRepaying(journal, huabei, jiebei, STRAINED_FROM);
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            jiebei.live(month);
            repaying.pay(month);
            household.live(month);
            shopping.shop(month);
        }
        return jiebei;
    }
}
