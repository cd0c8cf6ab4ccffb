package huanqing.rows;

/** One payment, written as a row of one export or another. */
public record FileRow(
        String order,
        String time,
        String text,
        String direction,
        String yuan,
        String method,
        String status,
        String merchantOrder,
        String category) {
    public static final String APP_HEADER = "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n";

    /** A purchase on Huabei of ten yuan. */
    public static FileRow of(String order) {
        return new FileRow(order, "2025-06-01 08:00:00", "东西", "支出", "10.00", "花呗", "交易成功", "M", "餐饮美食");
    }

    public FileRow at(String other) {
        return new FileRow(order, other, text, direction, yuan, method, status, merchantOrder, category);
    }

    public FileRow text(String other) {
        return new FileRow(order, time, other, direction, yuan, method, status, merchantOrder, category);
    }

    public FileRow going(String other) {
        return new FileRow(order, time, text, other, yuan, method, status, merchantOrder, category);
    }

    public FileRow yuan(String other) {
        return new FileRow(order, time, text, direction, other, method, status, merchantOrder, category);
    }

    public FileRow by(String other) {
        return new FileRow(order, time, text, direction, yuan, other, status, merchantOrder, category);
    }

    public FileRow status(String other) {
        return new FileRow(order, time, text, direction, yuan, method, other, merchantOrder, category);
    }

    public FileRow merchantOrder(String other) {
        return new FileRow(order, time, text, direction, yuan, method, status, other, category);
    }

    public FileRow category(String other) {
        return new FileRow(order, time, text, direction, yuan, method, status, merchantOrder, other);
    }

    /** As in the app's export since 2023. */
    public String inApp() {
        return String.join(
                        ",",
                        time,
                        category,
                        "某店",
                        "/",
                        text,
                        direction,
                        yuan,
                        method,
                        status,
                        order + "\t",
                        merchantOrder + "\t",
                        "",
                        "")
                + "\n";
    }

    /** As on the web site, which knows no method and no category; it was paid at once. */
    public String onTheWeb(String funds) {
        return String.join(
                        ",",
                        order + "\t",
                        merchantOrder + "\t",
                        time,
                        time,
                        time,
                        "淘宝",
                        "即时到账交易",
                        "某店",
                        text,
                        yuan,
                        direction,
                        status,
                        "0.00",
                        "0.00",
                        "",
                        funds,
                        "")
                + "\n";
    }
}
