package huanqing.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes lines as the app's export since 2023 does: GB18030 without a mark, a preamble of 24 lines ending in CRLF, the
 * header and the rows ending in LF, both numbers with a TAB behind them, a comma at the end of every row.
 */
final class StatementFile {
    static final Charset CHARSET = Charset.forName("GB18030");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String[] TIPS = {
        "1.本回单内容可表明支付宝受理了相应支付交易申请，因系统原因或通讯故障等偶发因素导致本回单与实际交易结果不符时，以实际交易情况为准；",
        "2.请勿将本回单作为收款方发货的凭据使用，请查证账户实际到账情况后再进行发货操作；",
        "3.支付宝快捷支付等非余额支付方式可能既产生支付宝交易也同步产生银行交易，因此请勿使用本回单进行重复记账；",
        "4.本回单如经任何涂改、编造，均立即失去效力；",
        "5.部分账单如：充值提现、账户转存或者个人设置收支等不计入为收入或者支出，记为不计收支类；",
        "6.因统计逻辑不同，明细金额直接累加后，可能会和下方统计金额不一致，请以实际交易金额为准；",
        "7.禁止将本回单用于非法用途；",
        "8.本明细仅展示当前账单中的交易，不包括已删除的记录；",
        "9.本明细仅供个人对账使用。",
    };

    private StatementFile() {}

    /** Whose statement it is and what it covers; rows before {@code paddedBefore} are filled up with spaces as in 2023. */
    record Cover(String account, LocalDate from, LocalDate to, LocalDateTime exportedAt, LocalDate paddedBefore) {}

    /** Goes through the lines twice, once to count, so they may be made on the fly. */
    static void write(OutputStream out, Cover cover, Iterable<Line> newestFirst) throws IOException {
        Writer writer = new OutputStreamWriter(out, CHARSET);
        writePreamble(writer, cover, newestFirst);
        writer.write("交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n");
        StringBuilder row = new StringBuilder();
        for (Line line : newestFirst) {
            row.setLength(0);
            append(row, line, line.at().toLocalDate().isBefore(cover.paddedBefore()) ? 20 : 0);
            writer.append(row);
        }
        writer.flush();
    }

    private static void writePreamble(Writer writer, Cover cover, Iterable<Line> lines) throws IOException {
        Map<Line.Direction, long[]> sums = new EnumMap<>(Line.Direction.class);
        for (Line.Direction direction : Line.Direction.values()) {
            sums.put(direction, new long[2]);
        }
        long count = 0;
        for (Line line : lines) {
            long[] sum = sums.get(line.direction());
            sum[0]++;
            sum[1] += line.fen();
            count++;
        }
        String dashes = "-".repeat(84);
        String[] head = {
            dashes,
            "导出信息：",
            "姓名：演示",
            "支付宝账户：" + cover.account(),
            "起始时间：[" + cover.from() + " 00:00:00]    终止时间：[" + cover.to() + " 23:59:59]",
            "导出交易类型：[全部]",
            "导出时间：[" + TIME.format(cover.exportedAt()) + "]",
            "共" + count + "笔记录",
            "收入：" + counted(sums.get(Line.Direction.IN)),
            "支出：" + counted(sums.get(Line.Direction.OUT)),
            "不计收支：" + counted(sums.get(Line.Direction.NEITHER)),
            "",
            "特别提示：",
        };
        writeLines(writer, head);
        writeLines(writer, TIPS);
        String rule = "-".repeat(24);
        writeLines(writer, "", rule + "支付宝支付科技有限公司  电子客户回单" + rule);
    }

    private static void writeLines(Writer writer, String... lines) throws IOException {
        for (String line : lines) {
            writer.append(line).append("\r\n");
        }
    }

    private static String counted(long[] sum) {
        return sum[0] + "笔 " + sum[1] / 100 + String.format(".%02d元", sum[1] % 100);
    }

    private static void append(StringBuilder row, Line line, int width) {
        field(row, TIME.format(line.at()), width);
        field(row, line.goods().category(), width);
        field(row, line.goods().counterparty(), width);
        field(row, line.goods().account(), width);
        field(row, line.goods().text(), width);
        field(row, line.direction().word, width);
        field(row, line.yuan(), width);
        field(row, line.paid().method(), width);
        field(row, line.paid().status(), width);
        row.append(line.numbers().order()).append("\t,");
        String merchantOrder = line.numbers().merchantOrder();
        row.append(merchantOrder.isEmpty() ? " ".repeat(width) : merchantOrder).append("\t,");
        field(row, "", width);
        row.append('\n');
    }

    private static void field(StringBuilder row, String value, int width) {
        row.append(value);
        for (int i = value.length(); i < width; i++) {
            row.append(' ');
        }
        row.append(',');
    }
}
