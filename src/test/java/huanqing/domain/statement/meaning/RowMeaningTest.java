package huanqing.domain.statement.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.RowIdentity;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Source;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of other issuers than Alipay mean. */
class RowMeaningTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 5, 12, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "商户消费|支出|支付成功|28.16|OTHER_OUTFLOW|BOOKED|ORDINARY_OUTFLOW",
                "扫二维码付款|支出|已转账|12.00|OTHER_OUTFLOW|BOOKED|ORDINARY_OUTFLOW",
                "转账|支出|朋友已收钱|500.00|OTHER_OUTFLOW|BOOKED|ORDINARY_OUTFLOW",
                "微信红包|收入|已存入零钱|0.35|INCOME|BOOKED|ORDINARY_INCOME",
                "二维码收款|收入|已收钱|23.00|INCOME|BOOKED|ORDINARY_INCOME",
                "转入零钱通-来自工商银行(9876)|''|支付成功|2000.00|TRANSFER|BOOKED|OWN_TRANSFER",
                "零钱提现|''|提现已到账|100.10|TRANSFER|BOOKED|OWN_TRANSFER",
                "零钱充值|''|充值完成|1300.00|TRANSFER|BOOKED|OWN_TRANSFER",
                "购买理财通|''|支付成功|3000.00|TRANSFER|BOOKED|OWN_TRANSFER",
                "零钱通转出-到零钱|中性交易|支付成功|2634.78|TRANSFER|BOOKED|OWN_TRANSFER",
                "信用卡还款|''|支付成功|548.58|TRANSFER|BOOKED|CARD_REPAYMENT",
                "商户消费|支出|已全额退款|9.90|OTHER_OUTFLOW|REVERSED|CLOSED_AFTER_PAYMENT",
                "某店-退款|收入|已全额退款|9.90|REFUND|BOOKED|REFUND_ELSEWHERE",
                "商户消费|支出|已退款(￥3.00)|9.90|OTHER_OUTFLOW|BOOKED|ORDINARY_OUTFLOW",
                "微信红包-退款|收入|已退款|1.00|REFUND|BOOKED|REFUND_ELSEWHERE",
                "零钱提现|''|提现失败|100.00|TRANSFER|FAILED|TRANSFER_FAILED",
                "转账|支出|待对方收款|50.00|OTHER_OUTFLOW|NO_EFFECT|IN_PROGRESS",
                "商户消费|支出|支付成功|0.00|OTHER_OUTFLOW|NO_EFFECT|ZERO_AMOUNT",
                "商户消费|支出|没见过的状态|5.00|UNKNOWN|REVIEW|UNKNOWN_STATUS",
                "商户消费|别的方向|支付成功|5.00|UNKNOWN|REVIEW|UNKNOWN_DIRECTION",
            })
    void a_wechat_row_is_cash_flow_and_nothing_else(
            String kind, String direction, String status, String yuan, String entry, String state, String reason) {
        Wording words = new Wording(kind, "某店", "某物", direction, "零钱", status, "100", "", "");
        Meaning meaning = RowMeaning.of(row(words, yuan, "wechat"));
        assertEquals(
                entry + " " + state + " " + reason, meaning.kind() + " " + meaning.state() + " " + meaning.reason());
        assertEquals(Product.NONE, meaning.product());
    }

    @ParameterizedTest
    @CsvSource({
        "收入,工资,某公司,INCOME,BOOKED,ORDINARY_INCOME",
        "支出,房租,张某,OTHER_OUTFLOW,BOOKED,ORDINARY_OUTFLOW",
        "支出,快捷支付,支付宝（中国）网络技术有限公司,OTHER_OUTFLOW,NO_EFFECT,TOLD_BY_ALIPAY",
        "收入,支付宝-提现,某某,INCOME,NO_EFFECT,TOLD_BY_ALIPAY",
    })
    void a_banks_row_goes_in_or_out_unless_alipay_tells_it(
            String direction, String text, String counterparty, String kind, String state, String reason) {
        Wording words = new Wording("", counterparty, text, direction, "", "", "", "", "");
        Meaning meaning = RowMeaning.of(row(words, "12.00", "table-1"));
        assertEquals(
                kind + " " + state + " " + reason, meaning.kind() + " " + meaning.state() + " " + meaning.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "支出,花呗,HUABEI,PURCHASE,BOOKED",
        "支出,招商银行储蓄卡(0001),NONE,OTHER_OUTFLOW,BOOKED",
        "收入,余额,NONE,INCOME,BOOKED",
        "不计收支,余额宝,NONE,TRANSFER,BOOKED",
        "支出,账户余额&花呗,HUABEI,PURCHASE,REVIEW",
    })
    void a_cash_books_row_happened_though_it_has_no_status(
            String direction, String account, String product, String kind, String state) {
        Wording words = new Wording("交通", "", "地铁", direction, account, "", "", "", "");
        Meaning meaning = RowMeaning.of(row(words, "4.00", "alipay-cashbook"));
        assertEquals(
                product + " " + kind + " " + state, meaning.product() + " " + meaning.kind() + " " + meaning.state());
    }

    @ParameterizedTest
    @CsvSource({"wechat,table-1", "table-1,table-2", "alipay-app-2023,wechat"})
    void equal_rows_of_two_issuers_are_two_rows(String one, String other) {
        Wording numbered = new Wording("", "某店", "某物", "支出", "", "", "100", "", "");
        Wording plain = new Wording("", "某店", "某物", "支出", "", "", "", "", "");
        for (Wording words : new Wording[] {numbered, plain}) {
            assertNotEquals(
                    new RowIdentity().keyOf(row(words, "1.00", one)),
                    new RowIdentity().keyOf(row(words, "1.00", other)));
        }
    }

    private static StatementRow row(Wording words, String yuan, String layout) {
        Money amount = Money.ofFen(Long.parseLong(yuan.replace(".", "")));
        return new StatementRow(18, "", NOON, amount, words, Funds.UNSTATED, Source.of(layout));
    }
}
