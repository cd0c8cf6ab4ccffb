package huanqing.infra.statementfile;

import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.TimeText;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a statement that are no rows: rules, titles, tips, sums, and what the file says of itself, wherever it stands,
 * at the head or at the foot. Names and phone numbers are recognised so that they end nowhere.
 */
final class Furniture {
    private static final Pattern KNOWN = Pattern.compile(
            "[-—_=]{4,}.*|导出信息.*|姓名[:：].*|支付宝账户[:：].*|账号[:：].*|(?:起始|终止)(?:时间|日期)[:：].*|导出(?:交易)?类型[:：].*"
                    + "|导出时间[:：].*|用户[:：].*|共\\d+笔记录.*|(?:收入|支出|其他|不计收支|[已待](?:收入|支出))[:：].*|特别提示.*"
                    + "|\\d{1,2}\\..*|支付宝交易记录明细查询.*|.*电子客户回单.*|微信支付账单.*|微信昵称[:：].*|中性交易[:：].*|注[:：].*",
            Pattern.DOTALL);
    private static final Pattern ACCOUNT = Pattern.compile("^(?:支付宝账户|账号)[:：]\\s*\\[?([^\\],\\s]+)");
    private static final Pattern FROM = Pattern.compile("起始(?:时间|日期)[:：]\\s*\\[([^\\]]*)\\]");
    private static final Pattern TO = Pattern.compile("终止(?:时间|日期)[:：]\\s*\\[([^\\]]*)\\]");
    private static final Pattern FILTER = Pattern.compile("导出(?:交易)?类型[:：]\\s*\\[([^\\]]+)\\]");
    private static final Pattern EXPORTED = Pattern.compile("导出时间[:：]\\s*\\[([^\\]]*)\\]");
    private static final Pattern COUNT = Pattern.compile("^共(\\d{1,9})笔记录");

    private Optional<String> account = Optional.empty();
    private Optional<LocalDateTime> exportedAt = Optional.empty();
    private Optional<LocalDateTime> from = Optional.empty();
    private Optional<LocalDateTime> to = Optional.empty();
    private Optional<String> filter = Optional.empty();
    private Optional<Integer> announced = Optional.empty();

    /** Takes a line's facts; tells whether the line is furniture. */
    boolean take(String line) {
        String text = Cells.unquoted(line);
        if (!KNOWN.matcher(text).matches()) {
            return false;
        }
        account = account.or(() -> group(ACCOUNT, text));
        from = from.or(() -> group(FROM, text).flatMap(TimeText::read));
        to = to.or(() -> group(TO, text).flatMap(TimeText::read));
        filter = filter.or(() -> group(FILTER, text));
        exportedAt = exportedAt.or(() -> group(EXPORTED, text).flatMap(TimeText::read));
        announced = announced.or(() -> group(COUNT, text).map(Integer::valueOf));
        return true;
    }

    StatementFacts facts(String layout, String charset) {
        return new StatementFacts(layout, charset, account, exportedAt, from, to, filter, announced);
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(Cells.trimmed(matcher.group(1))) : Optional.empty();
    }
}
