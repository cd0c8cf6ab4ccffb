package huanqing.infra.statementfile;

import huanqing.app.statement.Refusal;
import huanqing.app.statement.StatementReader.RowSink;
import huanqing.app.statement.StatementReading;
import huanqing.app.statement.table.TableSketch;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.source.Issuer;
import huanqing.domain.statement.table.MappingProposal;
import huanqing.infra.statementfile.head.Encoding;
import huanqing.infra.statementfile.line.ByteLines;
import huanqing.infra.statementfile.line.Line;
import huanqing.infra.statementfile.line.Meter;
import huanqing.infra.statementfile.line.StrictText;
import huanqing.infra.statementfile.profile.Layouts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads one statement from one stream: what stands before the header, the rows, and what stands after them. */
final class StatementScan {
    private static final int HEADER_WITHIN_LINES = 300;
    private static final int HEADER_WITHIN_BYTES = 1 << 20;
    private static final int RAW_KEPT = 500;
    private static final int QUOTE_SPANS_LINES = 16;
    private static final int FEWEST_SEPARATORS = 5;

    private final Encoding encoding;
    private final HeaderSearch search;
    private final RowSink sink;
    private final Meter meter;
    private final Furniture furniture = new Furniture();

    private ByteLines lines;
    private StrictText text;
    private Header header;
    private Rows rows;

    StatementScan(Encoding encoding, Layouts layouts, RowSink sink, Meter meter) {
        this.encoding = encoding;
        this.search = new HeaderSearch(layouts, encoding);
        this.sink = sink;
        this.meter = meter;
    }

    StatementReading read(InputStream in) throws IOException {
        lines = new ByteLines(in);
        List<Line> preamble = new ArrayList<>();
        Optional<StatementReading> refusal = findHeader(preamble);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        preamble.forEach(line -> text.decode(line.bytes()).ifPresent(this::isFurniture));
        for (Line line = lines.next(); line != null; line = lines.next()) {
            take(line);
            meter.line(line.number(), lines);
        }
        meter.report(lines);
        return new StatementReading.Statement(furniture.facts(header.profile().name(), encoding.label(text.charset())));
    }

    private Optional<StatementReading> findHeader(List<Line> preamble) throws IOException {
        int bytes = 0;
        while (preamble.size() < HEADER_WITHIN_LINES && bytes < HEADER_WITHIN_BYTES) {
            Line line = lines.next();
            if (line == null) {
                break;
            }
            Optional<HeaderSearch.Found> found = search.in(line);
            if (found.isPresent()) {
                meter.statementFound();
                text = found.get().text();
                begin(found.get().header());
                return header.profile().refusal().map(StatementReading.Refused::new);
            }
            preamble.add(line);
            bytes += line.bytes().length;
        }
        return Optional.of(whyNoHeader(preamble));
    }

    private StatementReading whyNoHeader(List<Line> preamble) {
        if (preamble.stream().allMatch(Line::isBlank)) {
            return new StatementReading.Refused(Refusal.FILE_EMPTY);
        }
        if (!search.missing().isEmpty()) {
            return StatementReading.Refused.lacking(search.missing());
        }
        TableSketch sketch = new Sketcher(preamble).sketch(encoding);
        return StatementReading.Refused.ofUnknown(whyUnknown(sketch), sketch);
    }

    private static Refusal whyUnknown(TableSketch sketch) {
        if (sketch.charset().isEmpty()) {
            return Refusal.CHARSET_UNKNOWN;
        }
        return MappingProposal.headerRow(sketch.rows()).isPresent() ? Refusal.UNKNOWN_TABLE : Refusal.NOT_A_STATEMENT;
    }

    /** What a bank writes around its table is its own: no line of it is taken for one of the known facts. */
    private boolean isFurniture(String line) {
        return header.mapping().isEmpty() && furniture.take(line);
    }

    private void begin(Header found) throws IOException {
        header = found;
        rows = isStrict() ? new StrictRows(found) : new RowReader(found, AccountHabit.of(found, text, lines));
    }

    /** Only Alipay's own rows are known well enough to be put together again. */
    private boolean isStrict() {
        return header.profile().source().issuer() != Issuer.ALIPAY;
    }

    private boolean isStrictRow(String decoded) {
        return isStrict() && rows.isWhole(decoded) && !withoutPadding(decoded).isEmpty();
    }

    private void take(Line line) throws IOException {
        if (line.isBlank()) {
            return;
        }
        Optional<String> decoded = line.tooLong() ? Optional.empty() : text.decode(line.bytes());
        if (decoded.isEmpty()) {
            takeUnreadable(line);
        } else if (isBrief(decoded.get()) && !hasOpenQuote(decoded.get()) && !isStrictRow(decoded.get())) {
            takeBrief(line, decoded.get());
        } else {
            takeRow(line, decoded.get());
        }
    }

    /** The last line may end in half a character; then what is whole of it tells whether it was a row. */
    private void takeUnreadable(Line line) {
        if (line.tooLong()) {
            problem(line, Cause.LINE_TOO_LONG, StrictText.escaped(Arrays.copyOf(line.bytes(), RAW_KEPT)));
            return;
        }
        Optional<String> whole = line.ended() ? Optional.empty() : text.decodeBeginning(line.bytes());
        if (whole.isPresent()) {
            if (!isFurniture(withoutPadding(whole.get()))) {
                problem(line, Cause.ROW_CUT_OFF, whole.get());
            }
        } else if (StrictText.escaped(line.bytes()).indexOf(header.separator()) >= 0) {
            problem(line, Cause.BYTES_UNREADABLE, StrictText.escaped(line.bytes()));
        }
    }

    /** A line with hardly any cells is padding, furniture, or a row that broke. */
    private void takeBrief(Line line, String decoded) throws IOException {
        String content = withoutPadding(decoded);
        if (!content.isEmpty() && !isFurniture(content)) {
            problem(line, endsAbruptly(line) ? Cause.ROW_CUT_OFF : Cause.COLUMNS_MISSING, decoded);
        }
    }

    private void takeRow(Line line, String decoded) throws IOException {
        String raw = hasOpenQuote(decoded) ? joinedWithFollowing(decoded) : decoded;
        RowRepair.Outcome outcome = rows.read(raw);
        if (outcome instanceof RowRepair.Outcome.Fits fits && (line.ended() || rows.isWhole(decoded))) {
            sink.row(rows.row(line.number(), raw, fits.cells()));
            return;
        }
        if (outcome instanceof RowRepair.Outcome.Doubtful doubtful && line.ended()) {
            sink.doubtful(rows.row(line.number(), raw, doubtful.cells()));
            return;
        }
        Optional<Header> again = search.recognised(decoded);
        if (again.isPresent() && again.get().profile().refusal().isEmpty()) {
            begin(again.get());
            sink.statementBegins();
            return;
        }
        problem(line, endsAbruptly(line) && !rows.isWhole(decoded) ? Cause.ROW_CUT_OFF : causeOf(outcome), decoded);
    }

    private static Cause causeOf(RowRepair.Outcome outcome) {
        return outcome instanceof RowRepair.Outcome.Misfits misfits ? misfits.cause() : Cause.ROW_CUT_OFF;
    }

    /** A quoted cell may hold line ends; lines are taken in only while they are no rows themselves and the whole fits. */
    private String joinedWithFollowing(String first) throws IOException {
        StringBuilder joined = new StringBuilder(first);
        for (int ahead = 1; ahead <= QUOTE_SPANS_LINES; ahead++) {
            Line line = lines.peek(ahead);
            Optional<String> decoded = line == null || line.tooLong() ? Optional.empty() : text.decode(line.bytes());
            if (decoded.isEmpty()
                    || rows.looksLikeARow(decoded.get())
                    || joined.length() + decoded.get().length() > ByteLines.LONGEST) {
                return first;
            }
            joined.append('\n').append(decoded.get());
            String whole = joined.toString();
            if (rows.quoted(whole).isPresent() && (line.ended() || rows.isWhole(whole))) {
                for (int taken = 0; taken < ahead; taken++) {
                    lines.next();
                }
                return whole;
            }
        }
        return first;
    }

    private static boolean hasOpenQuote(String text) {
        return text.indexOf('"') >= 0 && RowShape.quotes(text) % 2 == 1;
    }

    private boolean endsAbruptly(Line line) throws IOException {
        Line following = lines.peek(1);
        return !line.ended()
                || (following != null
                        && following.bytes().length > 3
                        && new String(following.bytes(), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1)
                                .equals("----"));
    }

    /** Whether fewer separators than a row has stand before the last thing that is said. */
    private boolean isBrief(String decoded) {
        int separators = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == header.separator()) {
                separators++;
            } else if (separators >= FEWEST_SEPARATORS && c > ' ') {
                return false;
            }
        }
        return true;
    }

    private String withoutPadding(String decoded) {
        int end = decoded.length();
        while (end > 0 && (decoded.charAt(end - 1) <= ' ' || decoded.charAt(end - 1) == header.separator())) {
            end--;
        }
        return decoded.substring(0, end);
    }

    private void problem(Line line, Cause cause, String raw) {
        sink.problem(new RowProblem(line.number(), cause, raw.length() > RAW_KEPT ? raw.substring(0, RAW_KEPT) : raw));
    }
}
