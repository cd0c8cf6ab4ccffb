package huanqing.infra.statementfile;

import huanqing.domain.ledger.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One row that is wounded two to four times, mostly beside its separators and quotes, where wounds can move cells; in one
 * statement of three they are about the line end and in the next row as well, in one of four the header is wounded too. Each column has letters of its own, so that a single one of them elsewhere shows.
 */
final class WoundedRow {
    private static final List<String> INSERTS = List.of(
            ",", "\"", "\n", "\r", "\r\n", "\0", "\t", " ", ";", ",,", "\",", ",\"", "y", ".", "-", "\\", "\"\"");
    private static final String CHANGES = "x,\"\ty. \u4e02";
    private static final String EDGES = ",\"\n\t&(";
    private static final int LAST_CELLS = 40;
    private static final int LONGEST_LOSS_IN_BYTES = 44;

    private static final String CATEGORY = "餐饮美食";
    private static final String COUNTERPARTY = "甲乙";
    private static final String ACCOUNT = "@*/";
    private static final String TEXT = "品物五寸大份两件";
    private static final String DIRECTION = "支出入不计";
    private static final String METHOD = "花呗储蓄卡红包分期余额宝&()";
    private static final String STATUS = "易成功关闭等待确认货退还失败";
    private static final String NOTE = "注二解";

    final String original;
    final String statement;

    /** The statement before it was wounded. */
    final String whole;

    private WoundedRow(String original, String statement, String whole) {
        this.original = original;
        this.statement = statement;
        this.whole = whole;
    }

    static WoundedRow of(long seed) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L);
        boolean first = random.nextInt(3) == 0;
        String header = first ? FuzzedStatement.OLDER : Statements.HEADER;
        String row = FuzzedStatement.row(random, 0, first);
        String next = FuzzedStatement.row(random, 1, first) + "\n";
        boolean both = random.nextInt(3) == 0;
        int start = both ? row.length() - LAST_CELLS : 0;
        String hurt = both ? row.substring(start) + "\n" + next.substring(0, LAST_CELLS) : row + "\n";
        int wounds = 2 + Math.max(0, random.nextInt(10) - 6) / 2;
        for (int wound = 0; wound < wounds; wound++) {
            hurt = wounded(hurt, random);
        }
        String top = random.nextInt(4) == 0 ? wounded(header, random) : header;
        String rest = both ? next.substring(LAST_CELLS) : next;
        return new WoundedRow(row, top + row.substring(0, start) + hurt + rest, header + row + "\n" + next);
    }

    private static String wounded(String text, SplittableRandom random) {
        int at = place(text, random);
        switch (random.nextInt(8)) {
            case 0, 1:
                return without(text, at, at + 1);
            case 2:
                String change = String.valueOf(CHANGES.charAt(random.nextInt(CHANGES.length())));
                return at < text.length() ? text.substring(0, at) + change + text.substring(at + 1) : text;
            case 3:
                int end = random.nextBoolean() ? place(text, random) : at + 1 + random.nextInt(14);
                return without(text, Math.min(at, end), Math.max(at, end));
            default:
                return text.substring(0, at) + INSERTS.get(random.nextInt(INSERTS.size())) + text.substring(at);
        }
    }

    private static String without(String text, int from, int to) {
        int end = Math.min(text.length(), to);
        int bytes = text.substring(from, end).getBytes(StandardCharsets.UTF_8).length;
        return bytes > LONGEST_LOSS_IN_BYTES ? text : text.substring(0, from) + text.substring(end);
    }

    private static int place(String text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        boolean anywhere = random.nextInt(10) >= 7;
        for (int tries = 0; tries < 20 && !anywhere && !isEdge(text, at) && !isEdge(text, at - 1); tries++) {
            at = random.nextInt(text.length() + 1);
        }
        return at;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || EDGES.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a cell holds a letter of another column, or figures that only other columns have. */
    static boolean isShifted(Wording wording) {
        return has(wording.counterparty(), CATEGORY, ACCOUNT, TEXT, DIRECTION, METHOD, STATUS, NOTE, "M")
                || has(wording.text(), CATEGORY, COUNTERPARTY, ACCOUNT, DIRECTION, METHOD, STATUS, NOTE, "M")
                || has(wording.direction(), CATEGORY, COUNTERPARTY, ACCOUNT, TEXT, METHOD, NOTE, "M")
                || has(wording.method(), CATEGORY, COUNTERPARTY, ACCOUNT, TEXT, DIRECTION, STATUS, NOTE, "M")
                || has(wording.status(), CATEGORY, COUNTERPARTY, ACCOUNT, TEXT, METHOD, NOTE, "M")
                || has(wording.order(), CATEGORY, COUNTERPARTY, ACCOUNT, TEXT, DIRECTION, METHOD, STATUS, NOTE, "M")
                || has(wording.merchantOrder(), CATEGORY, COUNTERPARTY, ACCOUNT, TEXT, DIRECTION, METHOD, STATUS, NOTE)
                || has(wording.note(), CATEGORY, COUNTERPARTY, ACCOUNT, TEXT, DIRECTION, METHOD, STATUS, "M")
                || figures(wording.counterparty() + wording.note()) > 3
                || figures(wording.text()) > 3
                || wording.method().matches("\\d.*");
    }

    private static boolean has(String cell, String... foreign) {
        return cell.chars().anyMatch(letter -> String.join("", foreign).indexOf(letter) >= 0);
    }

    private static long figures(String cell) {
        return cell.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
