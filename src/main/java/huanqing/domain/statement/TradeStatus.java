package huanqing.domain.statement;

/**
 * 交易状态, reduced to what it decides. Example: 交易成功 and 还款成功 are both {@link #DONE}; a word that no known export
 * uses is {@link #UNKNOWN}, so that its row waits for the person.
 */
public enum TradeStatus {
    DONE,
    /** Paid, but the buyer has not confirmed: 等待确认收货, 等待对方发货. */
    WAITING_FOR_GOODS,
    REFUNDED,
    /** A deposit held, freed or waived: 冻结成功, 解冻成功, 芝麻免押下单成功, 信用服务使用成功. */
    DEPOSIT,
    CLOSED,
    REPAYMENT_FAILED,
    REFUND_CLOSED,
    PROXY_CLOSED,
    TRANSFER_FAILED,
    WITHDRAWAL_FAILED,
    AWAITING_PAYMENT,
    IN_PROGRESS,
    UNKNOWN;

    /** Reads the column's text, which is already trimmed. */
    public static TradeStatus of(String text) {
        return switch (text) {
            case "交易成功", "支付成功", "还款成功", "放款成功", "代付成功", "亲情卡付款成功", "收款成功", "充值成功", "提取成功", "转出成功", "退税成功" -> DONE;
            case "等待确认收货", "等待对方发货", "等待对方确认收货" -> WAITING_FOR_GOODS;
            case "退款成功" -> REFUNDED;
            case "解冻成功", "冻结成功", "信用服务使用成功", "芝麻免押下单成功" -> DEPOSIT;
            case "交易关闭", "已关闭" -> CLOSED;
            case "还款失败" -> REPAYMENT_FAILED;
            case "退款关闭" -> REFUND_CLOSED;
            case "代付关闭" -> PROXY_CLOSED;
            case "转出失败" -> TRANSFER_FAILED;
            case "等待付款" -> AWAITING_PAYMENT;
            case "缴费中", "处理中" -> IN_PROGRESS;
            default -> text.startsWith("提现失败") ? WITHDRAWAL_FAILED : UNKNOWN;
        };
    }

    /**
     * How far in its life a trade is that has this status, 0 to 4: ordered, being done, paid, finished, ended. It never goes
     * back (facts: statement formats, trap 8). A word that is not known may stand for a finished trade.
     */
    public int stage() {
        return switch (this) {
            case AWAITING_PAYMENT -> 0;
            case IN_PROGRESS -> 1;
            case WAITING_FOR_GOODS -> 2;
            case DONE, DEPOSIT, UNKNOWN -> 3;
            case REFUNDED, CLOSED, REPAYMENT_FAILED, REFUND_CLOSED, PROXY_CLOSED, TRANSFER_FAILED, WITHDRAWAL_FAILED ->
                4;
        };
    }
}
