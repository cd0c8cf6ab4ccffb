package huanqing.domain.linkage.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.DueState;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.credit.limit.Limits;
import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.LedgerRows;
import huanqing.domain.linkage.structure.CauseFigure.Measure;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-05");

    @Test
    void anEmptyLedgerKnowsNothing() {
        assertTrue(StructureTable.of(List.of(), Map.of()).stream()
                .allMatch(row ->
                        row.standing() == Standing.UNKNOWN && row.evidence().isEmpty()));
    }

    @Test
    void onePaymentForTwoCreditorsIsShared() {
        LedgerRows rows = new LedgerRows().sharedRepayment("2026-06-10", 500).loanRepaid("2026-06-18", 300);

        StructureRow row = row(rows, Aspect.REPAYMENT, Map.of());

        assertEquals(Standing.SHARED, row.standing());
        assertEquals(EvidenceKind.SHARED_REPAYMENT_ROWS, row.evidence().get(0).kind());
        assertEquals(1, row.evidence().get(0).newest().get(0).value());
    }

    @Test
    void repaymentsInRowsOfTheirOwnAreSeparate() {
        LedgerRows rows = new LedgerRows().huabeiRepaid("2026-06-10", 500).loanRepaid("2026-06-18", 300);
        assertEquals(Standing.SEPARATE, row(rows, Aspect.REPAYMENT, Map.of()).standing());
    }

    @Test
    void lendersTellOnlyWhenBothAreNamed() {
        LedgerRows one = new LedgerRows().lentBy("甲银行", Product.HUABEI, "2026-06-10", 50);
        LedgerRows same = new LedgerRows()
                .lentBy("甲银行", Product.HUABEI, "2026-06-10", 50)
                .lentBy("甲银行", Product.JIEBEI, "2026-06-11", 5000);

        assertEquals(Standing.UNKNOWN, row(one, Aspect.LENDER, Map.of()).standing());
        assertEquals(Standing.SHARED, row(same, Aspect.LENDER, Map.of()).standing());
        assertEquals(
                List.of("甲银行"),
                row(one, Aspect.LENDER, Map.of()).evidence().get(0).names());
    }

    @Test
    void limitsThatThePersonStatedAreEvidenceOfTheirOwn() {
        LimitChange own = limit(Product.HUABEI, Optional.empty());
        LimitChange bank = limit(Product.JIEBEI, Optional.of("甲银行"));
        Limits both = new Limits(List.of(own, bank, limit(Product.HUABEI, Optional.of("甲银行"))));

        List<StructureRow> one = StructureTable.of(List.of(), Map.of(), new Limits(List.of(own)));
        assertEquals(
                Standing.UNKNOWN, one.get(Aspect.ACCOUNT_AND_LIMIT.ordinal()).standing());
        assertTrue(one.get(Aspect.LENDER.ordinal()).evidence().isEmpty(), "a limit without a bank names nobody");

        List<StructureRow> rows = StructureTable.of(List.of(), Map.of(), both);
        StructureRow limits = rows.get(Aspect.ACCOUNT_AND_LIMIT.ordinal());
        assertEquals(Standing.SEPARATE, limits.standing());
        assertEquals(EvidenceKind.HUABEI_LIMITS_STATED, limits.evidence().get(0).kind());
        assertEquals(2, limits.evidence().get(0).rows());
        assertEquals(List.of("甲银行"), limits.evidence().get(1).names());
        assertEquals(Standing.SHARED, rows.get(Aspect.LENDER.ordinal()).standing(), "one bank lends for both");
    }

    private static LimitChange limit(Product product, Optional<String> lender) {
        return new LimitChange(product, lender, Money.ofFen(100_000), TODAY);
    }

    @Test
    void thePersonsWordOutweighsTheRows() {
        LedgerRows rows = new LedgerRows().sharedRepayment("2026-06-10", 500);

        StructureRow row =
                row(rows, Aspect.REPAYMENT, Map.of(Aspect.REPAYMENT, new PersonsWord(Standing.SEPARATE, " 两笔扣款 ")));

        assertEquals(Standing.SEPARATE, row.standing());
        assertEquals(
                List.of(EvidenceKind.SAID_BY_USER, EvidenceKind.SHARED_REPAYMENT_ROWS),
                row.evidence().stream().map(Evidence::kind).toList());
        assertEquals(List.of("两笔扣款"), row.evidence().get(0).names());
    }

    @Test
    void causesCountTheLastTwelveMonths() {
        LedgerRows rows = new LedgerRows()
                .purchase("2025-06-01", 999)
                .purchase("2026-01-01", 20)
                .purchase("2026-02-01", 40)
                .purchase("2026-03-01", 30)
                .loan("2026-03-02", 5000)
                .due(Product.JIEBEI, "2026-04-18", 450, DueState.PAID_LATE)
                .due(Product.JIEBEI, "2026-05-18", 450, DueState.PAID);
        Causes causes = new Causes(
                TODAY,
                rows.entries(),
                rows.dues(),
                Map.of(Product.JIEBEI, new BigDecimal("0.0005")),
                List.of(12, 6, 12));

        assertFigure("3000", causes, Measure.MEDIAN_TICKET, Product.HUABEI);
        assertFigure("500000", causes, Measure.MEDIAN_TICKET, Product.JIEBEI);
        assertFigure("1", causes, Measure.MEDIAN_TERMS, Product.HUABEI);
        assertFigure("12", causes, Measure.MEDIAN_TERMS, Product.JIEBEI);
        assertFigure("0.25", causes, Measure.BORROWINGS_A_MONTH, Product.HUABEI);
        assertFigure("1", causes, Measure.LATE_DUES, Product.JIEBEI);
        assertFigure(null, causes, Measure.LATE_DUES, Product.HUABEI);
        assertFigure("0.1825", causes, Measure.ANNUAL_RATE, Product.JIEBEI);
        assertFigure("0.27375", causes, Measure.OVERDUE_ANNUAL_RATE, Product.JIEBEI);
        assertFigure("0.03375", causes, Measure.ABOVE_24_PERCENT_LINE, Product.JIEBEI);
        assertFigure(null, causes, Measure.ANNUAL_RATE, Product.HUABEI);
    }

    private static void assertFigure(String expected, Causes causes, Measure measure, Product product) {
        Optional<BigDecimal> value = causes.find().stream()
                .flatMap(finding -> finding.figures().stream())
                .filter(figure -> figure.measure() == measure && figure.product() == product)
                .findFirst()
                .orElseThrow()
                .value();
        assertEquals(
                Optional.ofNullable(expected).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros),
                value.map(BigDecimal::stripTrailingZeros));
    }

    private static StructureRow row(LedgerRows rows, Aspect aspect, Map<Aspect, PersonsWord> said) {
        return StructureTable.of(rows.entries(), said).get(aspect.ordinal());
    }
}
