package huanqing.infra.statementfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A small statement, damaged in up to four places. Every cell carries a mark that belongs to its column, so that a cell in the
 * wrong column gives itself away; what the damage inserts carries no marks.
 */
final class FuzzedStatement {
    static final String OLDER = "收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,\n";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String[] METHODS = {"花呗", "", "储蓄卡(1111)&红包", "花呗分期(3期)", "余额宝"};
    private static final String[] STATUSES = {"交易成功", "交易关闭", "等待确认收货", "退款成功", "还款失败"};
    private static final String[] DIRECTIONS = {"支出", "收入", "不计收支"};
    private static final String[] ACCOUNTS = {"/", "", "zhi***@qq.com", "186******90"};
    private static final String[] TEXTS = {"品", "品物五寸", "\"品,大份\"", "品\"5\"寸", "品𠮷", "品物,两件"};
    private static final String[] NOTES = {"", "注", "\"注\n注二\"", "注解"};
    private static final byte[][] INSERTS = {
        {','},
        {'"'},
        {'\n'},
        {'\r'},
        {'\r', '\n'},
        {0},
        {'\t'},
        {' '},
        {';'},
        {',', ','},
        {'"', ','},
        {',', '"'},
        {(byte) 0xFF},
        {(byte) 0x81},
        {(byte) 0xE4, (byte) 0xBD},
        {'7'},
        {'.'},
        {'-'},
        {'\\'},
        {'"', '"'}
    };

    final byte[] original;
    final byte[] damaged;
    final boolean oneByteUnits;

    private FuzzedStatement(byte[] original, byte[] damaged, boolean oneByteUnits) {
        this.original = original;
        this.damaged = damaged;
        this.oneByteUnits = oneByteUnits;
    }

    static FuzzedStatement of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Charset[] charsets = {GB18030, GB18030, StandardCharsets.UTF_8, StandardCharsets.UTF_16LE};
        Charset charset = charsets[random.nextInt(charsets.length)];
        byte[] original = text(random).getBytes(charset);
        byte[] damaged = original;
        int wounds = 1 + random.nextInt(4);
        for (int wound = 0; wound < wounds; wound++) {
            damaged = wounded(damaged, random);
        }
        return new FuzzedStatement(original, damaged, charset != StandardCharsets.UTF_16LE);
    }

    /** The whole rows among the lines that the damage has left as they were. */
    List<String> untouchedLines() {
        List<String> before = lines(original);
        List<String> untouched = new ArrayList<>();
        for (String line : lines(damaged)) {
            boolean wholeRow = line.split(",", -1).length > 10
                    && line.chars().filter(c -> c == '"').count() % 2 == 0;
            if (wholeRow && before.contains(line)) {
                untouched.add(line);
            }
        }
        return untouched;
    }

    /** Whether the header and the charset that it shows are as they were. */
    boolean headerUntouched() {
        return lines(damaged)
                .contains(lines(original).stream()
                        .filter(line -> line.getBytes(StandardCharsets.ISO_8859_1).length > 60 && line.endsWith(","))
                        .findFirst()
                        .orElseThrow());
    }

    /** Lines as bytes, one character a byte. */
    private static List<String> lines(byte[] bytes) {
        return Arrays.asList(new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1));
    }

    private static String text(SplittableRandom random) {
        boolean first = random.nextInt(4) == 0;
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(random.nextBoolean() ? Statements.preamble(1) : "");
        text.append(first ? OLDER : Statements.HEADER);
        int rows = 2 + random.nextInt(5);
        for (int row = 0; row < rows; row++) {
            text.append(row(random, row, first)).append(end);
        }
        return text.toString();
    }

    static String row(SplittableRandom random, int number, boolean first) {
        String time = "2024-" + (10 + random.nextInt(3)) + "-" + (10 + random.nextInt(18)) + " 12:30:0" + number;
        String amount =
                random.nextInt(6) == 0 ? "\"1,234.56\"" : random.nextInt(100_000) + "." + (10 + random.nextInt(90));
        String order = "20240305000" + (100_000_000 + random.nextInt(900_000_000)) + "\t";
        String merchant = random.nextInt(3) == 0 ? "\t" : "M" + random.nextInt(100_000) + "\t";
        String category = "餐饮美食";
        String counterparty = random.nextInt(8) == 0 ? "甲,乙" : "甲";
        String account = one(ACCOUNTS, random);
        String text = one(TEXTS, random) + (random.nextInt(10) == 0 ? "          " : "");
        String direction = one(DIRECTIONS, random);
        String method = one(METHODS, random);
        String status = one(STATUSES, random);
        return first
                ? String.join(
                        ",",
                        direction,
                        counterparty,
                        account,
                        text,
                        method,
                        amount,
                        status,
                        category,
                        order,
                        merchant,
                        time,
                        "")
                : String.join(
                        ",",
                        time,
                        category,
                        counterparty,
                        account,
                        text,
                        direction,
                        amount,
                        method,
                        status,
                        order,
                        merchant,
                        one(NOTES, random),
                        "");
    }

    private static byte[] wounded(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length + 1);
        switch (random.nextInt(8)) {
            case 0:
                return replaced(bytes, at, Math.min(bytes.length, at + 1), new byte[0]);
            case 1:
                return replaced(bytes, at, Math.min(bytes.length, at + 1), new byte[] {anyByteButAMark(random)});
            case 2:
                return replaced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)), new byte[0]);
            case 3:
                return bytes.length < 4 || random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, at);
            default:
                return replaced(bytes, at, at, INSERTS[random.nextInt(INSERTS.length)]);
        }
    }

    private static byte anyByteButAMark(SplittableRandom random) {
        int value = random.nextInt(256);
        return (byte) (value == '@' || value == '*' || value == 'M' ? 1 : value);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] result = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
        return result;
    }

    private static String one(String[] pool, SplittableRandom random) {
        return pool[random.nextInt(pool.length)];
    }
}
