package huanqing.domain.statement.telling;

import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.WordingPart;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes one row of all that files say of it, whatever order they came in. The newest file decides, by its day of export; where
 * that is not known, the one in which the trade has come further (trap 8), and then the one that was imported later. A part for
 * which a file has no column is taken from the newest one that has it. Of one export nothing can differ, so that the copy that
 * came first holds. Seconds and long numbers that a spreadsheet cut off are taken from a file that still has them.
 */
public final class Tellings {
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d+");
    private static final Comparator<Telling> FURTHEST =
            Comparator.comparing(Telling::stage).reversed();
    private static final Comparator<Telling> OLDEST_IMPORT =
            Comparator.comparing(telling -> telling.batch().value());
    private static final Comparator<Telling> DATED = Comparator.<Telling, LocalDateTime>comparing(
                    telling -> telling.exportedAt().orElseThrow())
            .reversed()
            .thenComparing(FURTHEST)
            .thenComparing(OLDEST_IMPORT);
    private static final Comparator<Telling> UNDATED = FURTHEST.thenComparing(OLDEST_IMPORT.reversed());

    private final List<Telling> newestFirst;

    private Tellings(List<Telling> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /** @param all what the files say of one row, at least one of them */
    public static Tellings of(List<Telling> all) {
        List<Telling> dated =
                all.stream().filter(Telling::isDated).sorted(DATED).toList();
        List<Telling> undated =
                all.stream().filter(one -> !one.isDated()).sorted(UNDATED).toList();
        boolean datedFirst = undated.isEmpty() || (!dated.isEmpty() && !isNewer(undated.get(0), dated.get(0)));
        List<Telling> order = new ArrayList<>(datedFirst ? dated : undated);
        order.addAll(datedFirst ? undated : dated);
        return new Tellings(order);
    }

    private static boolean isNewer(Telling one, Telling other) {
        return one.stage() > other.stage()
                || (one.stage() == other.stage()
                        && one.batch().value() > other.batch().value());
    }

    /** The file that decides. */
    public Telling newest() {
        return newestFirst.get(0);
    }

    /** The row that all of them together tell; its line and raw text are those of the newest. */
    public StatementRow merged() {
        StatementRow row = newest().row();
        return new StatementRow(
                row.line(), row.raw(), exactTime(), row.amount(), merged(row.wording()), row.funds(), row.source());
    }

    private Wording merged(Wording newest) {
        return new Wording(
                stated(WordingPart.CATEGORY, Wording::category),
                stated(WordingPart.COUNTERPARTY, Wording::counterparty),
                newest.text(),
                newest.direction(),
                stated(WordingPart.METHOD, Wording::method),
                stated(WordingPart.STATUS, Wording::status),
                newest.order(),
                exactNumber(),
                stated(WordingPart.NOTE, Wording::note));
    }

    private String stated(WordingPart part, Function<Wording, String> words) {
        return first(telling -> telling.states(part)).map(words).orElse("");
    }

    private String exactNumber() {
        String newest = stated(WordingPart.MERCHANT_ORDER, Wording::merchantOrder);
        return ROUNDED.matcher(newest).matches()
                ? first(telling -> telling.states(WordingPart.MERCHANT_ORDER)
                                && !ROUNDED.matcher(telling.row().wording().merchantOrder())
                                        .matches())
                        .map(Wording::merchantOrder)
                        .orElse(newest)
                : newest;
    }

    private Optional<Wording> first(Predicate<Telling> wanted) {
        return newestFirst.stream().filter(wanted).findFirst().map(telling -> telling.row()
                .wording());
    }

    private LocalDateTime exactTime() {
        LocalDateTime newest = newest().row().at();
        return newestFirst.stream()
                .map(telling -> telling.row().at())
                .filter(at -> at.getSecond() != 0
                        && at.truncatedTo(ChronoUnit.MINUTES).equals(newest))
                .findFirst()
                .orElse(newest);
    }
}
