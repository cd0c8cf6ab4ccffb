package huanqing.demo;

import huanqing.demo.Line.Goods;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** Where the household spends; every name is invented. Prices in yuan, fen are thrown at the counter. */
record Shop(Goods goods, int from, int to, int timesAMonth, int opens, int closes, boolean marketPlace) {
    static final List<Shop> EVERYDAY = List.of(
            daily("餐饮美食", "南风面馆", "nan***@nanfeng.example", "午餐", 16, 32, 9, 11, 13),
            daily("餐饮美食", "小满咖啡(望江路店)", "xia***@xiaoman.example", "拿铁 大杯", 15, 26, 5, 8, 16),
            daily("餐饮美食", "三味烧饼铺", "151******08", "早餐", 4, 12, 8, 7, 8),
            daily("餐饮美食", "鲜到家外卖", "xdj***@xiandao.example", "外卖订单-晚餐", 24, 58, 5, 18, 20),
            daily("日用百货", "青禾超市(春江路店)", "qin***@qinghe.example", "超市购物", 28, 165, 5, 10, 21),
            daily("日用百货", "巷口水果", "138******52", "水果", 12, 48, 4, 16, 20),
            daily("交通出行", "澄江地铁", "cjd***@metro.example", "地铁乘车", 2, 7, 9, 7, 22),
            daily("交通出行", "顺路出行", "shu***@shunlu.example", "打车行程", 13, 46, 3, 8, 22),
            daily("充值缴费", "澄江通信", "/", "话费充值-138******17", 50, 50, 1, 9, 21),
            daily("医疗健康", "安和大药房", "anh***@anhe.example", "药品", 18, 96, 1, 10, 20),
            daily("文化休闲", "白塔书店", "bai***@baita.example", "图书", 26, 88, 1, 11, 20),
            daily("生活服务", "云朵洗衣", "159******73", "干洗", 25, 60, 1, 10, 19));

    static final List<Shop> OCCASIONAL = List.of(
            market("服饰装扮", "青**家服饰旗舰店", "qyj***@qingyi.example", "春秋外套", 189, 569),
            market("服饰装扮", "步**云运动专营店", "byy***@buyun.example", "跑步鞋", 259, 699),
            market("家居家装", "木**里家居", "mul***@muli.example", "落地灯", 158, 459),
            market("数码电器", "星**岸数码", "xha***@xingan.example", "蓝牙耳机", 199, 899),
            market("美容美发", "素**记护肤", "suj***@suji.example", "护肤套装", 128, 499),
            once("酒店旅游", "渡口酒店", "dkj***@dukou.example", "酒店预订-2晚", 420, 980),
            once("酒店旅游", "远帆票务", "yuan***@yuanfan.example", "高铁票", 156, 640),
            once("教育培训", "拾光画室", "shi***@shiguang.example", "周末课程", 360, 900),
            once("餐饮美食", "临江小馆", "lin***@linjiang.example", "聚餐", 168, 486),
            once("爱车养车", "稳行养车", "wen***@wenxing.example", "保养", 280, 760),
            once("医疗健康", "康桥口腔", "kan***@kangqiao.example", "口腔检查", 200, 850),
            once("运动户外", "跃动健身", "yue***@yuedong.example", "私教课", 300, 800));

    private static Shop daily(
            String category,
            String name,
            String account,
            String text,
            int from,
            int to,
            int times,
            int opens,
            int closes) {
        return new Shop(new Goods(category, name, account, text), from, to, times, opens, closes, false);
    }

    private static Shop once(String category, String name, String account, String text, int from, int to) {
        return new Shop(new Goods(category, name, account, text), from, to, 0, 10, 21, false);
    }

    private static Shop market(String category, String name, String account, String text, int from, int to) {
        return new Shop(new Goods(category, name, account, text), from, to, 0, 9, 23, true);
    }

    LocalDateTime visit(YearMonth month, int day, Dice dice) {
        return dice.at(month, day, opens, closes);
    }

    /** In fen: fares are whole yuan, other prices end in a zero or, four times in ten, in a nine. */
    long price(Dice dice) {
        if (to < 10 || from == to) {
            return dice.between(from, to) * 100L;
        }
        return dice.between(from * 10, to * 10) * 10L - (dice.chance(40) ? 1 : 0);
    }
}
