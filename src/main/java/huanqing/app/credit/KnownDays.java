package huanqing.app.credit;

import huanqing.app.statement.BatchSummary;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Coverage.Span;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Reason;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.source.Issuer;
import huanqing.domain.statement.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which days the ledger knows in full. A statement covers its stated range, up to the day before it was exported, and in any
 * case the days between its own rows; a filtered one covers nothing. Whoever only types entries is taken to type all of them, from the first on.
 */
final class KnownDays {
    private static final String EVERYTHING = "全部";

    private final List<BatchSummary> batches;

    KnownDays(List<BatchSummary> batches) {
        this.batches = batches.stream()
                .filter(batch -> batch.undoneAt().isEmpty() && issuer(batch).knowsTheProducts())
                .toList();
    }

    Coverage of(List<Entry> huabei, List<Entry> jiebei, LocalDate today) {
        Map<BatchId, Span> rows = new HashMap<>();
        List<Span> spans = new ArrayList<>();
        for (List<Entry> entries : List.of(huabei, jiebei)) {
            for (Entry entry : entries) {
                LocalDate day = entry.at().toLocalDate();
                entry.origin().batch().ifPresent(batch -> rows.merge(batch, new Span(day, day), KnownDays::both));
                if (batches.isEmpty() && !isMarkedPaid(entry)) {
                    spans.add(new Span(day, today));
                }
            }
        }
        batches.stream().filter(KnownDays::isPartial).map(BatchSummary::id).forEach(rows::remove);
        spans.addAll(rows.values());
        batches.stream()
                .filter(batch -> !isPartial(batch))
                .forEach(batch -> spans.addAll(stated(batch.facts(), rows.get(batch.id()))));
        return Coverage.of(spans);
    }

    /** "This due is paid" says nothing of any other row of its day. */
    private static boolean isMarkedPaid(Entry entry) {
        boolean isRepayment =
                entry.meaning().kind() == EntryKind.REPAYMENT || entry.meaning().kind() == EntryKind.LOAN_REPAYMENT;
        return isRepayment
                && entry.origin().equals(Origin.TYPED)
                && entry.meaning().reason() == Reason.SAID_BY_USER;
    }

    /** A filtered export, such as 仅支出, hides repayments and refunds, a cash book anything: none of its days is known in full. */
    private static boolean isPartial(BatchSummary batch) {
        return issuer(batch).isLowTrust()
                || batch.facts()
                        .filter()
                        .filter(filter -> !filter.equals(EVERYTHING))
                        .isPresent();
    }

    private static Issuer issuer(BatchSummary batch) {
        return Source.of(batch.facts().layout()).issuer();
    }

    private static List<Span> stated(StatementFacts facts, Span rows) {
        if (facts.from().isEmpty() || facts.to().isEmpty()) {
            return List.of();
        }
        LocalDate to = facts.to().get().toLocalDate();
        LocalDate lastWhole = facts.exportedAt()
                .map(at -> at.toLocalDate().minusDays(1))
                .filter(day -> day.isBefore(to))
                .orElse(to);
        Span range = new Span(facts.from().get().toLocalDate(), lastWhole);
        return List.of(rows == null ? range : both(range, rows));
    }

    private static Span both(Span one, Span other) {
        LocalDate first = one.first().isBefore(other.first()) ? one.first() : other.first();
        LocalDate last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new Span(first, last);
    }
}
