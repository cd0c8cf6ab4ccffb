package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.ledger.Wording;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that a bank's file and a wallet's statement both tell counts once, whichever file comes first. */
class SameMoneyTest {
    private static final String CARD = "某银行(1234)";

    private final TwoFiles bank = TwoFiles.of(TwoFiles.BANK);
    private final TwoFiles wechat = TwoFiles.of(TwoFiles.WECHAT);
    private final TwoFiles alipay = TwoFiles.of(TwoFiles.ALIPAY);

    @AfterEach
    void close() {
        List.of(bank, wechat, alipay).forEach(TwoFiles::close);
    }

    @Test
    void a_purchase_by_the_wallet_from_the_card_counts_once_when_the_bank_comes_last() {
        wechat.purchase(5, CARD, 2_816).into(wechat);
        bank.bank(6, "支出", "财付通-某店", 2_816).bank(7, "支出", "水费", 5_000);
        ImportReport seen = bank.previewInto(wechat);
        ImportReport done = bank.into(wechat);
        for (ImportReport report : List.of(seen, done)) {
            assertEquals(List.of("1", "28.16", "2026-03-06 财付通-某店 28.16"), TwoFiles.warned(report, Kind.SAME_MONEY));
            assertEquals(1, report.count(RowOutcome.NEW));
            assertEquals(1, report.count(RowOutcome.IGNORED));
            assertEquals(Reason.SAME_MONEY, report.samples().get(0).meaning().reason());
            assertEquals(RowOutcome.IGNORED, report.samples().get(0).outcome());
        }
        assertEquals(2_816 + 5_000, wechat.counted(EntryKind.OTHER_OUTFLOW));
        Entry ignored = wechat.entry("财付通-某店");
        assertEquals(EntryState.NO_EFFECT, ignored.meaning().state());
        assertEquals("某物", partner(wechat, ignored).wording().text());
        assertEquals(ignored.id(), partner(wechat, wechat.entry("某物")).id());
    }

    @Test
    void it_counts_once_when_the_wallet_comes_last_and_undoing_either_brings_the_other_back() {
        bank.bank(6, "支出", "财付通-某店", 2_816).into(bank);
        assertEquals(2_816, bank.counted(EntryKind.OTHER_OUTFLOW));
        ImportReport report = wechat.purchase(5, CARD, 2_816).into(bank);
        assertEquals("1", TwoFiles.warned(report, Kind.SAME_MONEY).get(0));
        assertEquals(1, report.count(RowOutcome.NEW));
        assertEquals(2_816, bank.counted(EntryKind.OTHER_OUTFLOW));
        bank.ledger().statements().undoImport().run(new BatchId(2));
        assertEquals(EntryState.BOOKED, bank.entry("财付通-某店").meaning().state());
        assertEquals(Reason.ORDINARY_OUTFLOW, bank.entry("财付通-某店").meaning().reason());
        wechat.into(bank);
        bank.ledger().statements().undoImport().run(new BatchId(1));
        assertEquals(List.of("某物"), texts(bank));
        assertEquals(2_816, bank.counted(EntryKind.OTHER_OUTFLOW));
    }

    @Test
    void a_preview_changes_nothing() {
        bank.bank(6, "支出", "财付通-某店", 2_816).into(bank);
        wechat.purchase(5, CARD, 2_816).previewInto(bank);
        assertEquals(Reason.ORDINARY_OUTFLOW, bank.entry("财付通-某店").meaning().reason());
    }

    @Test
    void of_twins_as_many_are_the_same_money_as_there_are_on_the_other_side() {
        bank.bank(5, "支出", "财付通-某店", 300)
                .bank(5, "支出", "财付通-某店", 300)
                .bank(5, "支出", "财付通-某店", 300)
                .into(bank);
        wechat.purchase(5, CARD, 300).purchase(5, CARD, 300).into(bank);
        assertEquals(900, bank.counted(EntryKind.OTHER_OUTFLOW));
        bank.into(bank);
        assertEquals(900, bank.counted(EntryKind.OTHER_OUTFLOW));
    }

    @Test
    void amounts_that_are_equal_by_chance_are_two_payments() {
        wechat.purchase(5, CARD, 2_816).purchase(6, "零钱", 900).into(wechat);
        ImportReport report = bank.bank(5, "支出", "水费", 2_816)
                .bank(6, "支出", "财付通-某店", 900)
                .bank(20, "支出", "财付通-某店", 2_816)
                .into(wechat);
        assertEquals(List.of(), report.warnings());
        assertEquals(2 * (2_816 + 900) + 2_816, wechat.counted(EntryKind.OTHER_OUTFLOW));
    }

    @Test
    void a_bank_row_of_that_day_that_says_nothing_is_asked_about() {
        wechat.purchase(5, CARD, 2_816)
                .purchase(6, CARD, 900)
                .purchase(7, CARD, 700)
                .purchase(8, "零钱", 600)
                .into(wechat);
        ImportReport report = bank.bank(5, "支出", "POS消费 0005", 2_816)
                .bank(6, "支出", "上海某某信息科技有限公司", 900)
                .bank(8, "支出", "消费", 700)
                .bank(8, "支出", "消费", 600)
                .into(wechat);
        assertEquals("2", TwoFiles.warned(report, Kind.PERHAPS_SAME_MONEY).get(0));
        assertEquals(2, wechat.ledger().statements().answerReview().waiting().size());
        assertEquals(2_816 + 900 + 2 * (700 + 600), wechat.counted(EntryKind.OTHER_OUTFLOW));
    }

    @Test
    void the_way_of_the_money_must_agree() {
        wechat.purchase(5, CARD, 2_816).into(wechat);
        bank.bank(5, "收入", "财付通-某店", 2_816).into(wechat);
        assertEquals(2_816, wechat.counted(EntryKind.OTHER_OUTFLOW));
        assertEquals(2_816, wechat.counted(EntryKind.INCOME));
    }

    @Test
    void a_withdrawal_from_the_wallet_is_no_income() {
        bank.bank(7, "收入", "财付通", 10_000).into(bank);
        wechat.row(
                LocalDateTime.of(2026, 3, 6, 12, 0),
                10_010,
                new Wording("零钱提现", "某银行", "", "", "某银行", "提现已到账", "1", "", "服务费¥0.10"));
        wechat.into(bank);
        assertEquals(0, bank.counted(EntryKind.INCOME));
        assertEquals(Reason.SAME_MONEY, bank.entry("财付通").meaning().reason());
    }

    @Test
    void a_bank_s_own_word_for_it_is_enough_without_the_wallet_s_statement() {
        bank.bank(7, "收入", "财付通-微信零钱提现", 10_000).bank(8, "支出", "同名转账", 5_000).into(bank);
        assertEquals(0, bank.counted(EntryKind.INCOME));
        assertEquals(0, bank.counted(EntryKind.OTHER_OUTFLOW));
        assertEquals(15_000, bank.counted(EntryKind.TRANSFER));
    }

    @Test
    void a_repayment_of_huabei_from_the_card_is_a_repayment_and_no_spending() {
        alipay.wallet(10, "信用借还", "花呗自动还款-2026年03月账单", "不计收支", "某银行储蓄卡(0001)", "还款成功", 67_292)
                .into(alipay);
        bank.bank(10, "支出", "蚂蚁 消费信贷", 67_292).into(alipay);
        assertEquals(67_292, alipay.counted(EntryKind.REPAYMENT));
        assertEquals(0, alipay.counted(EntryKind.OTHER_OUTFLOW));
    }

    @Test
    void a_loan_paid_out_to_the_card_is_no_income() {
        bank.bank(10, "收入", "蚂蚁 消费信贷", 100_000).into(bank);
        alipay.wallet(10, "信用借还", "借呗放款至银行卡", "不计收支", "某银行储蓄卡(0001)", "放款成功", 100_000)
                .into(bank);
        assertEquals(0, bank.counted(EntryKind.INCOME));
        assertEquals(100_000, bank.counted(EntryKind.DRAWDOWN));
    }

    @Test
    void what_only_looks_like_it_waits_and_the_answer_lasts_as_long_as_the_other_row() {
        wechat.purchase(5, CARD, 2_816).into(wechat);
        ImportReport report = bank.bank(5, "支出", "快捷支付 餐饮", 2_816).into(wechat);
        assertEquals(
                List.of("1", "28.16", "2026-03-05 快捷支付 餐饮 28.16"), TwoFiles.warned(report, Kind.PERHAPS_SAME_MONEY));
        assertEquals(1, report.count(RowOutcome.REVIEW));
        Entry open = wechat.ledger().statements().answerReview().waiting().get(0);
        assertEquals(Reason.PERHAPS_SAME_MONEY, open.meaning().reason());
        wechat.ledger().statements().answerReview().answer(open.id(), ReviewAnswer.SAME_MONEY, Optional.empty());
        assertEquals(Reason.SAID_SAME_MONEY, wechat.entry("快捷支付 餐饮").meaning().reason());
        assertEquals(1, wechat.ledger().statements().answerReview().answered().size());
        wechat.ledger().statements().undoImport().run(new BatchId(1));
        assertEquals(2_816, wechat.counted(EntryKind.OTHER_OUTFLOW));
        wechat.into(wechat);
        assertEquals(2_816, wechat.counted(EntryKind.OTHER_OUTFLOW));
        wechat.ledger().statements().answerReview().takeBack(open.id());
        assertEquals(1, wechat.ledger().statements().answerReview().waiting().size());
    }

    @Test
    void an_answer_for_all_like_it_holds_for_later_files() {
        wechat.purchase(5, CARD, 2_816).purchase(6, CARD, 3_300).into(wechat);
        bank.bank(5, "支出", "快捷支付 餐饮", 2_816).into(wechat);
        Entry open = wechat.ledger().statements().answerReview().waiting().get(0);
        wechat.ledger().statements().answerReview().answerAllLike(open.id(), ReviewAnswer.ORDINARY_OUTFLOW);
        bank.bank(6, "支出", "快捷支付 餐饮", 3_300).into(wechat);
        assertEquals(List.of(), wechat.ledger().statements().answerReview().waiting());
        assertEquals(2 * (2_816 + 3_300), wechat.counted(EntryKind.OTHER_OUTFLOW));
        wechat.ledger().statements().answerReview().takeBack(open.id());
        assertEquals(1, wechat.ledger().statements().answerReview().waiting().size());
    }

    @Test
    void a_row_that_names_alipay_and_is_not_in_its_statement_is_asked_about() {
        alipay.coveringTheSpring().purchase(10, "某银行储蓄卡(0001)", 1_200).into(alipay);
        ImportReport report = bank.bank(10, "支出", "支付宝-某店", 1_200)
                .bank(12, "收入", "支付宝-张某转账", 50_000)
                .into(alipay);
        assertEquals("500.00", TwoFiles.warned(report, Kind.NOT_IN_ALIPAY).get(1));
        assertEquals(Reason.SAME_MONEY, alipay.entry("支付宝-某店").meaning().reason());
        Entry open = alipay.ledger().statements().answerReview().waiting().get(0);
        alipay.ledger().statements().answerReview().answer(open.id(), ReviewAnswer.ORDINARY_INCOME, Optional.empty());
        assertEquals(50_000, alipay.counted(EntryKind.INCOME));
        alipay.ledger().statements().undoImport().run(new BatchId(1));
        assertEquals(50_000, alipay.counted(EntryKind.INCOME));
    }

    @Test
    void a_ledger_of_one_issuer_is_left_alone() {
        ImportReport report =
                wechat.purchase(5, CARD, 2_816).purchase(5, CARD, 2_816).into(wechat);
        assertTrue(report.warnings().isEmpty());
        assertEquals(2 * 2_816, wechat.counted(EntryKind.OTHER_OUTFLOW));
    }

    private static Entry partner(TwoFiles ledger, Entry entry) {
        return ledger.ledger().statements().listEntries().partner(entry.id()).orElseThrow();
    }

    private static List<String> texts(TwoFiles ledger) {
        return ledger.entries().stream().map(entry -> entry.wording().text()).toList();
    }
}
