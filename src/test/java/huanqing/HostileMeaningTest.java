package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.rows.FileRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The hostile inputs of the facts (statement formats 6) that are about meaning, from the file to the ledger. */
class HostileMeaningTest {
    private final ImportedFiles files = new ImportedFiles();

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void input12_three_failures_and_a_success_are_one_repayment() {
        FileRow failed = repayment("R1", "花呗自动还款").by("").status("还款失败");
        take(failed, failed.at("2025-06-09 10:00:00"), withOrder(failed, "R2"), repayment("R3", "花呗自动还款-2025年06月账单"));
        assertEquals(-1_000, huabeiDebt());
    }

    @Test
    void input16_closed_rows_leave_no_net_effect() {
        FileRow paid = FileRow.of("P1").status("交易关闭");
        FileRow refund =
                FileRow.of("P1_R").text("退款-东西").going("不计收支").status("退款成功").category("退款");
        FileRow unpaid = FileRow.of("P2").going("不计收支").by("").status("交易关闭");
        FileRow sale = FileRow.of("P3").going("收入").by("").status("交易关闭");
        take(paid, refund, unpaid, sale);
        assertEquals(0, huabeiDebt());
        assertEquals(0, income());
    }

    @Test
    void input17_of_two_purses_the_first_real_one_pays_and_two_real_ones_are_asked_about() {
        take(
                FileRow.of("P1").by("花呗&红包"),
                FileRow.of("P2").by("账户余额&花呗分期(3期)"),
                FileRow.of("P3").by("招商银行储蓄卡(8705)&花呗金"),
                FileRow.of("P4").by("红包&直播间专享券").yuan("0.00"));
        assertEquals(1_000, huabeiDebt());
        assertEquals(EntryState.REVIEW, of("P2").meaning().state());
        assertEquals(Product.NONE, of("P3").meaning().product());
        assertEquals(EntryState.NO_EFFECT, of("P4").meaning().state());
    }

    @Test
    void input18_a_repayment_to_two_creditors_waits_for_the_person() {
        take(repayment("R1", "自动还款-花呗|信用购2026年07月账单"));
        assertEquals(EntryState.REVIEW, of("R1").meaning().state());
        assertEquals(0, huabeiDebt());
    }

    @Test
    void input19_deposits_card_repayments_and_rented_chargers_make_no_debt() {
        FileRow credit = FileRow.of("C1").category("信用借还").going("不计收支").by("").yuan("0.00");
        take(
                credit.text("充电预授权冻结").status("冻结成功"),
                withOrder(credit, "C2").text("自动解冻-充电预授权").status("解冻成功"),
                withOrder(credit, "C3").text("某某芝麻免押").status("芝麻免押下单成功"),
                withOrder(credit, "C4")
                        .text("信用卡还款")
                        .yuan("1995.00")
                        .by("交通银行储蓄卡(5242)")
                        .status("还款成功"),
                FileRow.of("C5").category("信用借还").text("怪兽充电宝").by("中信银行信用卡(6428)"));
        assertEquals(
                List.of(),
                files.entries().stream()
                        .filter(entry -> entry.meaning().product() != Product.NONE)
                        .toList());
    }

    @Test
    void a_deposit_that_the_person_has_put_down_as_spending_is_not_spent() {
        FileRow held = FileRow.of("D1").text("充电预授权").yuan("99.00").status("冻结成功");
        take(
                held,
                withOrder(held, "D2").by("余额宝"),
                withOrder(held, "D3").going("收入").status("解冻成功"));
        assertEquals(
                List.of(Reason.DEPOSIT_HOLD),
                files.entries().stream()
                        .map(entry -> entry.meaning().reason())
                        .distinct()
                        .toList());
        assertEquals(0, huabeiDebt() + income());
    }

    @Test
    void input20_a_loan_paid_out_is_debt_once_wherever_it_went() {
        FileRow loan = FileRow.of("L1")
                .category("信用借还")
                .going("不计收支")
                .text("借呗放款至银行卡")
                .status("放款成功")
                .yuan("1000");
        take(
                loan.by("中国建设银行储蓄卡(2105)"),
                withOrder(loan, "L2").by("余额").text("借呗放款至余额"),
                withOrder(loan, "L3").by(""));
        take(loan.by("中国建设银行储蓄卡(2105)"));
        assertEquals(
                List.of(100_000L, 100_000L, 100_000L),
                files.entries().stream()
                        .filter(entry -> entry.meaning().reason() == Reason.JIEBEI_DRAWDOWN
                                && entry.meaning().counts())
                        .map(entry -> entry.amount().fen())
                        .toList());
    }

    @Test
    void input21_a_loan_repayment_is_one_sum_of_the_loan() {
        take(repayment("R1", "借呗还款").yuan("260.00"));
        assertEquals(Reason.JIEBEI_REPAYMENT, of("R1").meaning().reason());
        assertEquals(26_000, of("R1").amount().fen());
    }

    /** The program reckons with no card, so that no alias is needed: each name is some bank's money. */
    @Test
    void input34_every_name_of_one_card_is_the_same_kind_of_money() {
        take(
                FileRow.of("P1").by("招商银行(9876)"),
                FileRow.of("P2").by("招商银行信用卡(9876)"),
                FileRow.of("P3").by("云闪付-招商银行(4523)"),
                FileRow.of("P4").by("中信银行信用卡分期(6428) 3期"));
        assertEquals(
                List.of(Reason.ORDINARY_OUTFLOW),
                files.entries().stream()
                        .map(entry -> entry.meaning().reason())
                        .distinct()
                        .toList());
    }

    private void take(FileRow... rows) {
        files.take(ImportedFiles.app("07-01", rows));
    }

    private static FileRow repayment(String order, String text) {
        return FileRow.of(order)
                .category("信用借还")
                .going("不计收支")
                .text(text)
                .by("余额宝")
                .status("还款成功");
    }

    private static FileRow withOrder(FileRow row, String order) {
        return new FileRow(
                order,
                row.time(),
                row.text(),
                row.direction(),
                row.yuan(),
                row.method(),
                row.status(),
                row.merchantOrder(),
                row.category());
    }

    private Entry of(String order) {
        return files.entries().stream()
                .filter(entry -> entry.wording().order().equals(order))
                .findFirst()
                .orElseThrow();
    }

    /** Fen by which the rows raise what is owed on Huabei; a purchase that was closed is there for its refund to take back. */
    private long huabeiDebt() {
        return files.entries().stream()
                .filter(entry -> entry.meaning().product() == Product.HUABEI
                        && (entry.meaning().counts() || entry.meaning().state() == EntryState.REVERSED))
                .mapToLong(entry -> switch (entry.meaning().kind()) {
                    case PURCHASE -> entry.amount().fen();
                    case REFUND, REPAYMENT -> -entry.amount().fen();
                    default -> throw new AssertionError(entry.toString());
                })
                .sum();
    }

    private long income() {
        return files.entries().stream()
                .filter(entry -> entry.meaning().kind() == EntryKind.INCOME
                        && entry.meaning().counts())
                .mapToLong(entry -> entry.amount().fen())
                .sum();
    }
}
