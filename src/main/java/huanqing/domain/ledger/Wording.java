package huanqing.domain.ledger;

/**
 * An entry in the statement's own words, trimmed of padding; "" where the statement says nothing or has no such column.
 *
 * @param category 交易分类, a hint only: the person can change it in Alipay
 * @param counterparty 交易对方
 * @param text 商品说明
 * @param direction 收/支: 支出, 收入, 不计收支, 其他 or ""
 * @param method 收/付款方式, e.g. 花呗分期(3期)
 * @param status 交易状态
 * @param order 交易订单号, always text, never a number
 * @param merchantOrder 商家订单号
 * @param note 备注
 */
public record Wording(
        String category,
        String counterparty,
        String text,
        String direction,
        String method,
        String status,
        String order,
        String merchantOrder,
        String note) {}
