package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.Wording;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand movements of money, told by a bank, by WeChat and by Alipay: income and outflow are the true ones. */
class TrueMoneyTest {
    private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int MOVEMENTS = 1_000;

    private final TwoFiles bank = TwoFiles.of(TwoFiles.BANK);
    private final TwoFiles wechat = TwoFiles.of(TwoFiles.WECHAT);
    private final TwoFiles alipay = TwoFiles.of(TwoFiles.ALIPAY);
    private Random random;
    private long income;
    private long outflow;
    private int rows;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void income_and_outflow_are_those_of_the_true_money_in_whatever_order_the_files_come(int seed) {
        random = new Random(seed);
        for (int movement = 0; movement < MOVEMENTS; movement++) {
            move(NEW_YEAR.plusMinutes(random.nextInt(120 * 24 * 60)), 100L + 50 * random.nextInt(12));
        }
        List<TwoFiles> files = new ArrayList<>(List.of(bank, wechat, alipay));
        Collections.shuffle(files, random);
        try (TwoFiles ledger = files.get(0)) {
            files.forEach(file -> file.into(ledger));
            assertEquals(outflow, ledger.counted(EntryKind.OTHER_OUTFLOW), "outflow");
            assertEquals(income, ledger.counted(EntryKind.INCOME), "income");
            assertEquals(List.of(), ledger.ledger().statements().answerReview().waiting());
        }
    }

    private void move(LocalDateTime at, long fen) {
        switch (random.nextInt(10)) {
            case 0 -> earn(at, fen);
            case 1 -> spend(at, fen);
            case 2 -> payOverTheCard(wechat, at, fen, "商户消费", "支付成功", "财付通-某店");
            case 3 -> payOverTheCard(alipay, at, fen, "日用百货", "交易成功", "支付宝-某店");
            case 4 -> payFromTheBalance(at, fen);
            case 5 -> receiveOnTheBalance(at, fen);
            case 6 -> withdraw(at, fen);
            case 7 -> topUp(at, fen);
            case 8 -> repayHuabei(at, fen);
            default -> beRefunded(at, fen);
        }
    }

    private void earn(LocalDateTime at, long fen) {
        income += fen;
        bankRow(at, fen, "收入", "工资");
    }

    private void spend(LocalDateTime at, long fen) {
        outflow += fen;
        bankRow(at, fen, "支出", "水费");
    }

    private void payOverTheCard(
            TwoFiles wallet, LocalDateTime at, long fen, String category, String status, String told) {
        outflow += fen;
        walletRow(wallet, at, fen, category, "某物", "支出", "某银行(1234)", status);
        bankRow(at, fen, "支出", told);
    }

    private void payFromTheBalance(LocalDateTime at, long fen) {
        outflow += fen;
        walletRow(wechat, at, fen, "商户消费", "某物", "支出", "零钱", "支付成功");
    }

    private void receiveOnTheBalance(LocalDateTime at, long fen) {
        income += fen;
        walletRow(wechat, at, fen, "二维码收款", "", "收入", "/", "已收钱");
    }

    private void withdraw(LocalDateTime at, long fen) {
        walletRow(wechat, at, fen, "零钱提现", "", "", "某银行", "提现已到账");
        bankRow(at, fen, "收入", "财付通");
    }

    private void topUp(LocalDateTime at, long fen) {
        walletRow(wechat, at, fen, "零钱充值", "", "", "某银行(1234)", "充值完成");
        bankRow(at, fen, "支出", "财付通");
    }

    private void repayHuabei(LocalDateTime at, long fen) {
        walletRow(alipay, at, fen, "信用借还", "花呗主动还款", "不计收支", "某银行储蓄卡(1234)", "还款成功");
        bankRow(at, fen, "支出", "蚂蚁 消费信贷");
    }

    private void beRefunded(LocalDateTime at, long fen) {
        walletRow(wechat, at, fen, "某店-退款", "", "收入", "某银行(1234)", "已全额退款");
        bankRow(at, fen, "收入", "财付通-退款");
    }

    private void walletRow(
            TwoFiles wallet,
            LocalDateTime at,
            long fen,
            String category,
            String text,
            String direction,
            String method,
            String status) {
        wallet.row(at, fen, new Wording(category, "某店", text, direction, method, status, "N" + rows++, "", ""));
    }

    /** The bank books it up to three days later, by the day alone, and gives each row a number. */
    private void bankRow(LocalDateTime at, long fen, String direction, String text) {
        LocalDateTime day = at.toLocalDate().plusDays(random.nextInt(4)).atStartOfDay();
        bank.row(day, fen, new Wording("", "", text, direction, "", "", "B" + rows++, "", ""));
    }
}
