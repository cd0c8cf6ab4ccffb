package huanqing.demo;

import huanqing.demo.Line.Direction;
import huanqing.demo.Line.Goods;
import huanqing.demo.Line.Numbers;
import huanqing.demo.Line.Paid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** What is bought on Huabei beyond the everyday: larger orders, instalment plans, and what is sent back. */
final class HuabeiShopping {
    private record Plan(LocalDate on, Goods goods, long fen, int terms) {}

    private static final List<Plan> PLANS = List.of(
            plan(2024, 5, 18, "数码电器", "星**岸数码", "手机 256GB", 329_900, 12),
            plan(2024, 11, 11, "家居家装", "沐**家电旗舰店", "洗衣机", 189_900, 6),
            plan(2025, 5, 16, "数码电器", "星**岸数码", "笔记本电脑", 549_900, 6),
            plan(2026, 2, 8, "家居家装", "木**里家居", "书桌椅套装", 238_000, 3),
            plan(2026, 5, 18, "家居家装", "沐**家电旗舰店", "空调", 269_900, 3));

    private final Journal journal;
    private final HuabeiBook huabei;
    private final YearMonth strainedFrom;

    HuabeiShopping(Journal journal, HuabeiBook huabei, YearMonth strainedFrom) {
        this.journal = journal;
        this.huabei = huabei;
        this.strainedFrom = strainedFrom;
    }

    private static Plan plan(int y, int m, int d, String category, String shop, String text, long fen, int terms) {
        return new Plan(LocalDate.of(y, m, d), new Goods(category, shop, "sho***@market.example", text), fen, terms);
    }

    /** Call after the everyday: fills the month up to what this month's bill should come to. */
    void shop(YearMonth month) {
        Dice dice = Dice.of("shopping", month);
        takePlans(month);
        sendBack(month, dice);
        YearMonth billed = month.plusMonths(1);
        long target = (billed.isBefore(strainedFrom) ? dice.between(1_700, 2_900) : dice.between(2_600, 6_600)) * 100L;
        while (huabei.bill(billed).total() < target - 15_000) {
            buy(dice.pick(Shop.OCCASIONAL), month, dice);
        }
    }

    private void takePlans(YearMonth month) {
        for (Plan plan : PLANS) {
            if (YearMonth.from(plan.on()).equals(month)) {
                LocalDateTime at = plan.on().atTime(21, 4, 37);
                journal.spent(at, plan.goods(), plan.fen(), "花呗分期(" + plan.terms() + "期)");
                huabei.instalments(plan.on(), plan.fen(), plan.terms());
            }
        }
    }

    /** A market place's order is confirmed within ten days, so those after the 18th wait for the next month (H3). */
    private void buy(Shop shop, YearMonth month, Dice dice) {
        int lastDay = shop.marketPlace() ? 18 : month.lengthOfMonth();
        LocalDateTime at = shop.visit(month, dice.between(1, lastDay), dice);
        long fen = shop.price(dice);
        LocalDate on = at.toLocalDate();
        Numbers numbers = shop.marketPlace() ? journal.numbers.marketPlace(on) : journal.numbers.purchase(on);
        boolean travelling = shop.marketPlace() && !journal.reaches(at.plusDays(6));
        String method = dice.chance(15) ? "花呗&优惠" : "花呗";
        Paid paid = new Paid(method, travelling ? "等待确认收货" : "交易成功");
        journal.add(at, shop.goods(), Direction.OUT, fen, paid, numbers);
        huabei.purchase(on, fen);
    }

    private void sendBack(YearMonth month, Dice dice) {
        if (dice.chance(60)) {
            LocalDateTime bought = dice.at(month, dice.between(3, 12), 10, 20);
            returned(dice.pick(Shop.OCCASIONAL), bought, bought.plusDays(dice.between(2, 9)), 100, dice);
        }
        if (dice.chance(60)) {
            LocalDateTime bought = dice.at(month, dice.between(3, 16), 10, 20);
            returned(
                    dice.pick(Shop.OCCASIONAL), bought, bought.plusDays(dice.between(1, 8)), dice.between(5, 40), dice);
        }
        if (month.getMonthValue() % 5 == 0) {
            LocalDateTime bought = dice.at(month, dice.between(25, 28), 10, 20);
            returned(dice.pick(Shop.OCCASIONAL), bought, bought.plusDays(dice.between(19, 22)), 25, dice);
        }
    }

    private void returned(Shop shop, LocalDateTime bought, LocalDateTime back, int percent, Dice dice) {
        long fen = shop.price(dice);
        long refunded = percent == 100 ? fen : fen * percent / 100;
        LocalDate on = bought.toLocalDate();
        boolean closed = percent == 100 && journal.reaches(back);
        Numbers numbers = journal.numbers.purchase(on);
        Paid paid = new Paid("花呗", closed ? "交易关闭" : "交易成功");
        journal.add(bought, shop.goods(), Direction.OUT, fen, paid, numbers);
        huabei.purchase(on, fen);
        Goods goods = shop.goods();
        Goods refund = new Goods("退款", goods.counterparty(), goods.account(), "退款-" + goods.text());
        Numbers refundNumbers = journal.numbers.refund(numbers, back.toLocalDate());
        journal.neither(back, refund, refunded, new Paid("花呗", "退款成功"), refundNumbers);
        huabei.refund(back.toLocalDate(), refunded);
    }
}
