package huanqing.domain.statement.meaning;

import java.util.Set;

/** 当前状态 of a WeChat row, reduced to what it decides. Example: 已退款(￥3.00) is a purchase that stands in part. */
enum WechatStatus {
    DONE,
    /** 已全额退款, 对方已退还: the whole sum came back, by a row of its own. */
    GIVEN_BACK,
    FAILED,
    OPEN,
    UNKNOWN;

    private static final Set<String> DONE_WORDS = Set.of(
            "支付成功", "已存入零钱", "已转账", "朋友已收钱", "对方已收钱", "已收钱", "提现已到账", "充值完成", "充值成功", "已到账", "已领取", "转账成功", "退款成功");
    private static final Set<String> BACK_WORDS = Set.of("已全额退款", "对方已退还", "已退还", "已退款");

    static WechatStatus of(String text) {
        if (DONE_WORDS.contains(text) || text.startsWith("已退款(") || text.startsWith("已退款（")) {
            return DONE;
        }
        if (BACK_WORDS.contains(text)) {
            return GIVEN_BACK;
        }
        if (text.endsWith("失败") || text.endsWith("已关闭")) {
            return FAILED;
        }
        return text.startsWith("待") || text.startsWith("等待") || text.endsWith("中") ? OPEN : UNKNOWN;
    }
}
