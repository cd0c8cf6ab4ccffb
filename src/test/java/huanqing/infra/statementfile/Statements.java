package huanqing.infra.statementfile;

/** Invented statements in the layouts of real ones. */
final class Statements {
    static final String HEADER = "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n";
    static final String ROW = "2024-03-05 12:30:00,餐饮美食,小满面馆,/,午餐套餐,支出,23.50,花呗,交易成功,2024030522001400001\t,M0001\t,,\n";

    private Statements() {}

    /** The preamble of the current app export with its CRLF line ends, with nine tips or eight. */
    static String preamble(int tips) {
        StringBuilder text =
                new StringBuilder("-".repeat(84)).append("\r\n导出信息：\r\n姓名：李示例\r\n支付宝账户：li@example.com\r\n");
        text.append("起始时间：[2024-01-01 00:00:00]    终止时间：[2024-03-31 23:59:59]\r\n导出交易类型：[全部]\r\n");
        text.append(
                "导出时间：[2024-04-01 08:00:00]\r\n共1笔记录\r\n收入：0笔 0.00元\r\n支出：1笔 23.50元\r\n不计收支：0笔 0.00元\r\n\r\n特别提示：\r\n");
        for (int tip = 1; tip <= tips; tip++) {
            text.append(tip).append(".这是第").append(tip).append("条提示，没有别的意思；\r\n");
        }
        return text.append("\r\n------------------------支付宝支付科技有限公司  电子客户回单------------------------\r\n")
                .toString();
    }

    /** A whole statement of the current app layout with the given rows. */
    static String app(String... rows) {
        return preamble(9) + HEADER + String.join("", rows);
    }
}
