package huanqing.demo;

import java.time.LocalDateTime;

/** One row of an invented statement, in the statement's own words; the amount in fen, never negative. */
record Line(LocalDateTime at, Goods goods, Direction direction, long fen, Paid paid, Numbers numbers) {
    /** What was bought or moved, and with whom. */
    record Goods(String category, String counterparty, String account, String text) {}

    /** 收/付款方式 and 交易状态. */
    record Paid(String method, String status) {
        static Paid by(String method) {
            return new Paid(method, "交易成功");
        }
    }

    /** 交易订单号 and 商家订单号, the latter "" where there is none. */
    record Numbers(String order, String merchantOrder) {}

    /** 收/支. */
    enum Direction {
        OUT("支出"),
        IN("收入"),
        NEITHER("不计收支");

        final String word;

        Direction(String word) {
            this.word = word;
        }
    }

    String yuan() {
        return fen / 100 + (fen % 100 < 10 ? ".0" : ".") + fen % 100;
    }
}
