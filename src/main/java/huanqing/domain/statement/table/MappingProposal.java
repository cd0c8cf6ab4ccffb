package huanqing.domain.statement.table;

import huanqing.domain.statement.AmountText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a table's first lines suggest its columns to mean; the person confirms or corrects it. The header is the line before
 * the first one with a day in it; the other columns are known by their names.
 */
public final class MappingProposal {
    private static final List<String> INCOME = List.of("收入", "转入", "存入", "贷方", "credit", "deposit", "paid in");
    private static final List<String> OUTFLOW = List.of("支出", "转出", "支取", "借方", "debit", "withdraw", "paid out");
    private static final List<String> AMOUNT = List.of("金额", "发生额", "amount");
    private static final List<String> DIRECTION = List.of("收/支", "收支", "借贷", "方向", "借/贷", "dr/cr", "type", "类型");
    private static final List<String> BALANCE = List.of("余额", "balance");
    private static final List<String> COUNTERPARTY =
            List.of("对方户名", "对方名称", "交易对方", "对手", "对方", "收款人", "商户", "payee", "counterparty", "merchant");
    private static final List<String> TEXT =
            List.of("摘要", "用途", "附言", "说明", "备注", "描述", "description", "memo", "details");
    private static final List<String> NUMBER = List.of("流水号", "交易序号", "序列号", "凭证号", "reference");
    private static final List<String> TIME = List.of("时间", "time");
    private static final Set<String> INCOME_WORDS =
            Set.of("收入", "收", "贷", "贷方", "转入", "存入", "入账", "CR", "Cr", "C", "Credit", "CREDIT", "+");
    private static final Set<String> OUTFLOW_WORDS =
            Set.of("支出", "支", "借", "借方", "转出", "支取", "出账", "DR", "Dr", "D", "Debit", "DEBIT", "-");

    private final List<List<String>> rows;
    private final int headerRow;
    private final List<String> names;

    private MappingProposal(List<List<String>> rows, int headerRow) {
        this.rows = rows;
        this.headerRow = headerRow;
        this.names = TableMapping.header(rows.get(headerRow));
    }

    /** The line that looks like the header, counted from 0: the one before the first line with a day; empty without such. */
    public static Optional<Integer> headerRow(List<List<String>> rows) {
        for (int row = 1; row < rows.size(); row++) {
            if (rows.get(row).stream().anyMatch(MappingProposal::isDay)) {
                int above = lastFilledBefore(rows, row);
                return above < 0 ? Optional.empty() : Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** What the table suggests when the names stand in this line; empty when no column has days, or none an amount. */
    public static Optional<TableMapping> of(List<List<String>> rows, int headerRow) {
        return new MappingProposal(rows, headerRow).mapping();
    }

    /** The words of a direction column that are known for one way or the other. */
    public static Set<String> knownWords(Set<String> seen, boolean income) {
        Set<String> known = new LinkedHashSet<>(seen);
        known.retainAll(income ? INCOME_WORDS : OUTFLOW_WORDS);
        return known;
    }

    /** The different words of a column below the header. */
    public static Set<String> wordsOf(List<List<String>> rows, int headerRow, int column) {
        Set<String> words = new LinkedHashSet<>();
        rows.stream()
                .skip(headerRow + 1L)
                .filter(row -> row.size() > column)
                .map(row -> row.get(column).strip())
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    private Optional<TableMapping> mapping() {
        for (int column = 0; column < names.size(); column++) {
            Optional<DayOrder> order = orderOf(column);
            Optional<AmountColumns> amount = amount();
            if (order.isPresent() && amount.isPresent()) {
                return Optional.of(new TableMapping(names, column, time(column), order.get(), amount.get(), words()));
            }
        }
        return Optional.empty();
    }

    /** Day and month are told apart by a number over 12; where there is none, the day comes first as in most of the world. */
    private Optional<DayOrder> orderOf(int column) {
        Set<String> days = wordsOf(rows, headerRow, column);
        return Stream.of(DayOrder.values())
                .filter(order -> !days.isEmpty()
                        && order.read(days.iterator().next()).isPresent()
                        && days.stream()
                                                .filter(day -> order.read(day).isEmpty())
                                                .count()
                                        * 4
                                <= days.size())
                .findFirst();
    }

    private Optional<Integer> time(int day) {
        boolean hasTime = wordsOf(rows, headerRow, day).stream().anyMatch(text -> text.contains(":"));
        return hasTime ? Optional.empty() : named(TIME).filter(column -> column != day);
    }

    private Optional<AmountColumns> amount() {
        Optional<Integer> in = named(INCOME).filter(this::holdsAmounts);
        Optional<Integer> out = named(OUTFLOW).filter(this::holdsAmounts);
        if (in.isPresent() && out.isPresent() && !in.equals(out)) {
            return Optional.of(new AmountColumns.Separate(in.get(), out.get()));
        }
        return named(AMOUNT).or(() -> out).or(() -> in).map(this::amountIn);
    }

    private AmountColumns amountIn(int column) {
        for (int place : allNamed(DIRECTION)) {
            Set<String> words = wordsOf(rows, headerRow, place);
            Set<String> in = knownWords(words, true);
            Set<String> out = knownWords(words, false);
            if (in.size() + out.size() > 0 && 2 * (in.size() + out.size()) >= words.size()) {
                return new AmountColumns.Told(column, place, in, out);
            }
        }
        return new AmountColumns.Signed(column, false);
    }

    private WordColumns words() {
        return new WordColumns(named(COUNTERPARTY), named(TEXT), named(NUMBER));
    }

    private Optional<Integer> named(List<String> parts) {
        return allNamed(parts).stream().findFirst();
    }

    /** The columns whose names have one of the parts, the likelier part first. */
    private List<Integer> allNamed(List<String> parts) {
        List<Integer> found = new ArrayList<>();
        for (String part : parts) {
            for (int column = 0; column < names.size(); column++) {
                String name = inSmallLetters(names.get(column));
                if (name.contains(part) && BALANCE.stream().noneMatch(name::contains) && !found.contains(column)) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    private static String inSmallLetters(String name) {
        StringBuilder small = new StringBuilder();
        name.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return small.toString();
    }

    private boolean holdsAmounts(int column) {
        Set<String> words = wordsOf(rows, headerRow, column);
        return words.stream()
                                .filter(word -> AmountText.read(word) instanceof AmountText.Exact)
                                .count()
                        * 2
                >= words.size();
    }

    private static boolean isDay(String cell) {
        return Stream.of(DayOrder.values()).anyMatch(order -> order.read(cell).isPresent());
    }

    private static int lastFilledBefore(List<List<String>> rows, int row) {
        int above = row - 1;
        while (above >= 0 && TableMapping.header(rows.get(above)).size() < 2) {
            above--;
        }
        return above;
    }
}
