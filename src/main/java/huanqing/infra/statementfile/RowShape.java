package huanqing.infra.statementfile;

import huanqing.domain.statement.AmountText;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.TimeText;
import huanqing.domain.statement.TradeStatus;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.AccountText;
import huanqing.infra.statementfile.shape.MethodText;
import huanqing.infra.statementfile.shape.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges whether cells stand in their columns. A row with its right number of cells must be plausible; one with too many or too
 * few separators must be certain; one whose cells were put together again must have nothing doubtful at all.
 */
final class RowShape {
    private static final Pattern CERTAIN_ORDER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_*.:|/-]{0,127}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{16,}.*");
    private static final Pattern MOMENT = Pattern.compile("[-/]\\d{1,2} \\d{1,2}:\\d{2}");
    private static final Pattern WORD = Pattern.compile("[^0-9*@,]{0,24}");
    private static final Pattern GLUED_DIRECTION = Pattern.compile(".*(?:支出|收入|不计收支).*");
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("[¥￥]?(?:\\d+|\\d{1,3}(?:[,，]\\d{3})+)\\.\\d{2}");
    private static final Set<String> CATEGORIES = Set.of(
            "餐饮美食", "服饰装扮", "日用百货", "家居家装", "数码电器", "运动户外", "美容美发", "母婴亲子", "宠物", "交通出行", "爱车养车", "住房物业", "酒店旅游",
            "文化休闲", "教育培训", "医疗健康", "生活服务", "公共服务", "商业服务", "公益捐赠", "互助保障", "投资理财", "保险", "信用借还", "充值缴费", "收入", "转账红包",
            "亲友代付", "账户存取", "退款", "其他");

    private final Header header;
    private final Spill spill;
    private final boolean plainAccounts;

    /** @param plainAccounts whether the file at hand has no masked accounts at all: somebody has put words in their place */
    RowShape(Header header, boolean plainAccounts) {
        this.header = header;
        this.plainAccounts = plainAccounts;
        this.spill = new Spill(header, plainAccounts);
    }

    String cell(List<String> cells, Column column) {
        return header.cell(cells, column);
    }

    /** What is wrong with a row that has its right number of cells; empty when nothing is. */
    Optional<Cause> fault(List<String> cells) {
        boolean timed = TimeText.read(cell(cells, Column.TIME)).isPresent();
        Optional<Cause> amount = AmountText.read(cell(cells, Column.AMOUNT)) instanceof AmountText.Bad bad
                ? Optional.of(bad.cause())
                : Optional.empty();
        if (!timed && amount.isPresent()) {
            return Optional.of(Cause.COLUMNS_AMBIGUOUS);
        }
        if (!timed) {
            return Optional.of(Cause.TIME_UNREADABLE);
        }
        if (amount.isPresent()) {
            return amount;
        }
        if (NumberText.isRounded(cell(cells, Column.ORDER))) {
            return Optional.of(Cause.ORDER_NUMBER_DAMAGED);
        }
        return isPlausible(cells) ? Optional.empty() : Optional.of(Cause.COLUMNS_AMBIGUOUS);
    }

    /** Whether every cell that has a shape of its own has it, so that lost or surplus separators moved none of them. */
    boolean isCertain(List<String> cells) {
        Direction direction = Direction.of(cell(cells, Column.DIRECTION));
        boolean mayBeBlank = header.place(Column.FUNDS) >= 0;
        return fault(cells).isEmpty()
                && PLAIN_AMOUNT.matcher(cell(cells, Column.AMOUNT)).matches()
                && direction != Direction.UNKNOWN
                && (direction != Direction.BLANK || mayBeBlank)
                && TradeStatus.of(cell(cells, Column.STATUS)) != TradeStatus.UNKNOWN
                && CERTAIN_ORDER.matcher(cell(cells, Column.ORDER)).matches()
                && numbersEndAlike(cells);
    }

    /** In an untouched export a tab ends both numbers, in one that a spreadsheet saved it ends none: one alone is a broken number. */
    private boolean numbersEndAlike(List<String> cells) {
        int merchant = header.place(Column.MERCHANT_ORDER);
        return merchant < 0
                || merchant >= cells.size()
                || hasTab(cells.get(header.place(Column.ORDER))) == hasTab(cells.get(merchant));
    }

    private boolean endsOnlyTheSecondNumber(List<String> cells) {
        int merchant = header.place(Column.MERCHANT_ORDER);
        return merchant >= 0
                && merchant < cells.size()
                && hasTab(cells.get(merchant))
                && !hasTab(cells.get(header.place(Column.ORDER)))
                && cells.get(header.place(Column.ORDER)).indexOf(' ') < 0;
    }

    private static boolean hasTab(String cell) {
        return cell.indexOf('\t') >= 0;
    }

    /** Certain, and the cells without a shape of their own are as in real exports. */
    boolean isBeyondDoubt(List<String> cells) {
        String category = cell(cells, Column.CATEGORY);
        String method = cell(cells, Column.METHOD);
        return isCertain(cells)
                && !cell(cells, Column.COUNTERPARTY).isEmpty()
                && !cell(cells, Column.TEXT).isEmpty()
                && AccountText.isWhole(cell(cells, Column.ACCOUNT))
                && !spill.accounts().hasMask(cells)
                && (header.place(Column.CATEGORY) < 0 || CATEGORIES.contains(category))
                && MethodText.isUsual(method)
                && (MethodText.startsWithMoney(method) || !spill.mayHoldTheMethod(cells));
    }

    /** Beyond doubt though the header's own names are not: a lost or surplus separator may be in the header as well. */
    boolean isBeyondDoubtUnderStrangeNames(List<String> cells) {
        return isBeyondDoubt(cells) && header.leavesStrangeCellsInPlace(cells);
    }

    /** Whether the text begins with as many figures as Alipay's own numbers do. */
    static boolean isLongNumber(String text) {
        return LONG_NUMBER.matcher(text).matches();
    }

    /** A category that nobody writes as a word of their own. */
    static boolean isLongCategory(String text) {
        return text.length() > 3 && CATEGORIES.contains(text);
    }

    /** Whether the text is a time, a number, an account or a long category, and so no piece of anybody's words. */
    static boolean isNeverAWord(String text) {
        return MOMENT.matcher(text).find()
                || TimeText.read(text).isPresent()
                || isLongCategory(text)
                || isMasked(text)
                || text.equals("/")
                || isLongNumber(text);
    }

    /** Whether the text is what a column other than the words' holds; a way to pay apart, which words may name. */
    static boolean isOtherColumns(String text) {
        Direction direction = Direction.of(text);
        return (direction != Direction.UNKNOWN && direction != Direction.BLANK)
                || TradeStatus.of(text) != TradeStatus.UNKNOWN
                || CATEGORIES.contains(text)
                || isNeverAWord(text);
    }

    static boolean isForeign(String text) {
        return isOtherColumns(text) || MethodText.isNamedIn(text);
    }

    static int quotes(String text) {
        return (int) text.chars().filter(c -> c == '"').count();
    }

    static boolean isMasked(String text) {
        return text.contains("@") || text.contains("**");
    }

    private boolean isPlausible(List<String> cells) {
        String direction = cell(cells, Column.DIRECTION);
        String status = cell(cells, Column.STATUS);
        boolean lineLostItsBeginning = direction.isEmpty() && header.place(Column.DIRECTION) == 0;
        boolean directionIsOne = Direction.of(direction) != Direction.UNKNOWN
                || (WORD.matcher(direction).matches()
                        && !GLUED_DIRECTION.matcher(direction).matches());
        boolean statusIsOne = TradeStatus.of(status) != TradeStatus.UNKNOWN
                || WORD.matcher(status).matches();
        return !lineLostItsBeginning
                && directionIsOne
                && statusIsOne
                && NumberText.isOne(NumberText.bare(cell(cells, Column.ORDER)))
                && NumberText.isOne(NumberText.bare(cell(cells, Column.MERCHANT_ORDER)))
                && !endsOnlyTheSecondNumber(cells)
                && !startsWithDigit(cell(cells, Column.METHOD))
                && !isGlued(cell(cells, Column.CATEGORY))
                && (plainAccounts || AccountText.mayBeOne(cell(cells, Column.ACCOUNT)))
                && !spill.isIn(cells);
    }

    /** No way to pay starts with a figure; the end of an amount with thousands does. */
    private static boolean startsWithDigit(String method) {
        return !method.isEmpty() && method.charAt(0) >= '0' && method.charAt(0) <= '9';
    }

    /** A known category with something behind it, or in place of its last letter, may have swallowed its neighbour. */
    private static boolean isGlued(String category) {
        return !CATEGORIES.contains(category)
                && (hasSwallowed(category) || CATEGORIES.stream().anyMatch(category::startsWith));
    }

    /** Whether a category as nobody words it has something behind it, or in place of its last letter: a piece of its neighbour. */
    static boolean hasSwallowed(String category) {
        return !CATEGORIES.contains(category)
                && CATEGORIES.stream()
                        .filter(RowShape::isLongCategory)
                        .anyMatch(known -> category.startsWith(known.substring(0, 3)));
    }
}
