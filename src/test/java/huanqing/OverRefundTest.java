package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.rows.FileRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More is given back than was paid: the import names it. */
class OverRefundTest {
    private final ImportedFiles files = new ImportedFiles();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void twoPartRefundsThatExceedTheirPurchaseAreNamedWithTheLine() {
        ImportReport report = take(FileRow.of("P1"), refund("P1_R1", "6.00"), refund("P1*R2", "5.00"));

        assertEquals(List.of(List.of("1", "1.00", "4: 某店 10.00 < 11.00")), told(report));
    }

    @Test
    void partRefundsUpToThePurchaseAreInOrder() {
        assertEquals(List.of(), told(take(FileRow.of("P1"), refund("P1_R1", "5.00"), refund("P1_R2", "5.00"))));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        assertEquals(List.of(), told(take(refund("P1_R1", "12.00"))), "the purchase is not known");
        assertEquals(List.of(List.of("1", "2.00", "3: 某店 10.00 < 12.00")), told(take(FileRow.of("P1"))));
        assertEquals(List.of(), told(take(FileRow.of("P2"))), "nothing new of it");
    }

    @Test
    void aPurchaseThatNoCreditPaidIsHeldToTheSame() {
        FileRow bank = FileRow.of("B1").by("招商银行储蓄卡(8705)");
        FileRow back = refund("B1_R1", "10.01").by("招商银行储蓄卡(8705)");
        assertEquals(1, told(take(bank, back)).size());
    }

    @Test
    void aRefundThatDidNotHappenGivesNothingBack() {
        assertEquals(
                List.of(), told(take(FileRow.of("P1"), refund("P1_R1", "12.00").status("退款关闭"))));
    }

    private static FileRow refund(String order, String yuan) {
        return new FileRow(order, "2025-06-03 08:00:00", "退款-东西", "不计收支", yuan, "花呗", "退款成功", "M", "退款");
    }

    private ImportReport take(FileRow... rows) {
        return files.take(ImportedFiles.app("07-01", rows));
    }

    private static List<List<String>> told(ImportReport report) {
        return report.warnings().stream()
                .filter(warning -> warning.kind() == Kind.REFUND_EXCEEDS_PAYMENT)
                .map(ImportWarning::values)
                .toList();
    }
}
