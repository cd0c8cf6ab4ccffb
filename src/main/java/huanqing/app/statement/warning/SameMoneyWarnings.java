package huanqing.app.statement.warning;

import huanqing.app.statement.samemoney.Met;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says of an import how much of its money the ledger has from another issuer too: rows, sum in yuan, and a few of them. */
public final class SameMoneyWarnings {
    private static final int EXAMPLES = 3;

    private SameMoneyWarnings() {}

    /** @param met what the banks' rows of the whole ledger meet */
    public static List<ImportWarning> about(BatchId batch, List<Met> met) {
        List<Met> own = met.stream().filter(one -> one.concerns(batch)).toList();
        List<ImportWarning> warnings = new ArrayList<>();
        warning(Kind.SAME_MONEY, own, Met::isCountedOnce).ifPresent(warnings::add);
        warning(Kind.PERHAPS_SAME_MONEY, own, one -> isOpen(one, Reason.PERHAPS_SAME_MONEY))
                .ifPresent(warnings::add);
        warning(Kind.NOT_IN_ALIPAY, own, one -> isOpen(one, Reason.NOT_IN_ALIPAY))
                .ifPresent(warnings::add);
        return warnings;
    }

    private static boolean isOpen(Met met, Reason question) {
        return met.isAsked() && met.meaning().reason() == question;
    }

    private static Optional<ImportWarning> warning(Kind kind, List<Met> met, Predicate<Met> of) {
        List<Entry> rows = met.stream().filter(of).map(Met::bank).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long fen = rows.stream().mapToLong(row -> row.amount().fen()).sum();
        String examples =
                rows.stream().limit(EXAMPLES).map(SameMoneyWarnings::told).collect(Collectors.joining("; "));
        return Optional.of(new ImportWarning(kind, List.of(String.valueOf(rows.size()), yuan(fen), examples)));
    }

    /** Example: {@code 2026-03-05 财付通-某面馆 28.16}. */
    private static String told(Entry row) {
        Wording wording = row.wording();
        String words = wording.text().isBlank() ? wording.counterparty() : wording.text();
        return row.at().toLocalDate() + " " + words + " " + yuan(row.amount().fen());
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
