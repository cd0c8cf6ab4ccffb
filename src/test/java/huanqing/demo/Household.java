package huanqing.demo;

import huanqing.demo.Line.Goods;
import huanqing.demo.Line.Paid;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** What would be there without any debt: wages, rent, food, and the rows that mean nothing. */
final class Household {
    static final String CARD = "澄江银行储蓄卡(6037)";
    private static final int PAYDAY = 15;

    private record LargeBill(LocalDateTime at, Goods goods, long fen) {}

    private static final List<LargeBill> LARGE = List.of(
            new LargeBill(
                    LocalDateTime.of(2024, 7, 22, 10, 8, 44),
                    new Goods("住房物业", "**国", "137******21", "押金及三个月房租"),
                    1_080_000),
            new LargeBill(
                    LocalDateTime.of(2025, 10, 13, 15, 40, 9),
                    new Goods("医疗健康", "康桥口腔", "kan***@kangqiao.example", "种植牙"),
                    580_000),
            new LargeBill(
                    LocalDateTime.of(2026, 4, 23, 9, 21, 30), new Goods("医疗健康", "澄江第二医院", "/", "住院预交金"), 880_000));

    private final Journal journal;
    private final HuabeiBook huabei;

    Household(Journal journal, HuabeiBook huabei) {
        this.journal = journal;
        this.huabei = huabei;
    }

    void live(YearMonth month) {
        Dice dice = Dice.of("household", month);
        earn(month, dice);
        dwell(month, dice);
        support(month, dice);
        for (Shop shop : Shop.EVERYDAY) {
            int times = Math.max(1, shop.timesAMonth() + dice.between(-1, 1));
            for (int i = 0; i < times; i++) {
                buy(shop, shop.visit(month, dice.between(1, month.lengthOfMonth()), dice), dice);
            }
        }
        meaningless(month, Dice.of("meaningless", month));
    }

    private void earn(YearMonth month, Dice dice) {
        long wage = month.getYear() == 2024 ? 720_000 : month.getYear() == 2025 ? 975_000 : 1_010_000;
        LocalDateTime at = dice.at(month, PAYDAY, 9, 10);
        journal.earned(at, new Goods("收入", "澄江明川贸易有限公司", "min***@mingchuan.example", "工资-" + month), wage);
        if (month.equals(YearMonth.of(2025, 1)) || month.equals(YearMonth.of(2026, 2))) {
            journal.earned(
                    dice.at(month, 6, 9, 10),
                    new Goods("收入", "澄江明川贸易有限公司", "min***@mingchuan.example", "年终奖"),
                    month.getYear() == 2025 ? 200_000 : 620_000);
        }
        if (dice.chance(35)) {
            Goods sale = new Goods("收入", "**婷", "136******90", "闲置转卖");
            journal.earned(dice.at(month, dice.between(2, 27), 12, 21), sale, dice.between(40, 320) * 100L);
        }
    }

    private void dwell(YearMonth month, Dice dice) {
        journal.spent(dice.at(month, 1, 9, 11), new Goods("住房物业", "**国", "137******21", "房租"), 240_000, CARD);
        journal.spent(
                dice.at(month, 6, 18, 20),
                new Goods("充值缴费", "澄江供电局", "/", "电费-户号******4417"),
                dice.between(6_200, 18_900),
                "余额宝");
        journal.spent(
                dice.at(month, 7, 18, 20), new Goods("充值缴费", "澄江水务", "/", "水费"), dice.between(2_400, 5_200), "余额宝");
        Goods saving = new Goods("投资理财", "澄江银行", "/", "余额宝-单次转入");
        journal.neither(
                dice.at(month, 25, 20, 21),
                saving,
                dice.between(2, 6) * 10_000L,
                Paid.by(CARD),
                journal.numbers.transfer(month.atDay(25)));
        Goods yield = new Goods("投资理财", "平湖货币基金", "/", "余额宝-" + month.atDay(20) + "-收益发放");
        journal.neither(
                dice.at(month, 20, 3, 4),
                yield,
                dice.between(310, 890),
                Paid.by("余额宝"),
                journal.numbers.transfer(month.atDay(20)));
    }

    /** Why money is short: help for the parents from December 2024 on, and three large bills that loans were taken for. */
    private void support(YearMonth month, Dice dice) {
        if (!month.isBefore(YearMonth.of(2024, 12))) {
            journal.spent(dice.at(month, 16, 8, 9), new Goods("转账红包", "*秀兰", "135******48", "转账-家用"), 220_000, CARD);
        }
        for (LargeBill bill : LARGE) {
            if (YearMonth.from(bill.at()).equals(month)) {
                journal.spent(bill.at(), bill.goods(), bill.fen(), CARD);
            }
        }
    }

    private void buy(Shop shop, LocalDateTime at, Dice dice) {
        long fen = shop.price(dice);
        String method = dice.pick(List.of("花呗", "花呗", "花呗", "花呗", "花呗&红包", CARD, CARD, "余额宝", "余额宝", "余额"));
        journal.spent(at, shop.goods(), fen, method);
        if (method.startsWith("花呗")) {
            huabei.purchase(at.toLocalDate(), fen);
        }
    }

    /** Zero rows, deposits and orders that were never paid: in every real statement, without effect on any debt. */
    private void meaningless(YearMonth month, Dice dice) {
        LocalDateTime ride = dice.at(month, dice.between(2, 26), 8, 19);
        journal.spent(ride, new Goods("交通出行", "晴川单车", "qin***@qingchuan.example", "单车骑行-骑行卡抵扣"), 0, "单车骑行卡抵扣");
        if (dice.chance(40)) {
            LocalDateTime rent = dice.at(month, dice.between(3, 25), 11, 19);
            Goods hold = new Goods("信用借还", "晴川充电", "qin***@qingchuan.example", "充电宝租借-免押金");
            journal.neither(rent, hold, 0, new Paid("", "芝麻免押下单成功"), journal.numbers.purchase(rent.toLocalDate()));
            LocalDateTime release = rent.plusHours(2);
            Goods free = new Goods("信用借还", "晴川充电", "qin***@qingchuan.example", "自动解冻-充电宝租借");
            journal.neither(release, free, 0, new Paid("", "解冻成功"), journal.numbers.purchase(release.toLocalDate()));
        }
        if (dice.chance(45)) {
            Shop shop = dice.pick(Shop.OCCASIONAL);
            LocalDateTime at = dice.at(month, dice.between(1, 27), 20, 23);
            Paid closed = new Paid("", "交易关闭");
            journal.neither(at, shop.goods(), shop.price(dice), closed, journal.numbers.purchase(at.toLocalDate()));
        }
    }
}
