package huanqing.ui.linkage;

import huanqing.app.linkage.ConfirmFacts;
import huanqing.app.linkage.LinkageReport;
import huanqing.domain.linkage.funds.RollingFlag;
import huanqing.domain.linkage.funds.RollingSign;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.Evidence;
import huanqing.domain.linkage.structure.EvidenceKind;
import huanqing.domain.linkage.structure.PersonsWord;
import huanqing.domain.linkage.structure.Standing;
import huanqing.domain.linkage.structure.StructureRow;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What the person confirms of the two products, saved at once and in the order in which it was said. */
public final class FactsViewModel {
    private final ConfirmFacts confirm;
    private final Background background;
    private final Changes changes;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean saving;

    public FactsViewModel(ConfirmFacts confirm, Background background, Changes changes) {
        this.confirm = confirm;
        this.background = background;
        this.changes = changes;
    }

    /** UNKNOWN takes back what was said. */
    public void say(Aspect aspect, Standing standing, String grounds) {
        Optional<PersonsWord> word =
                standing == Standing.UNKNOWN ? Optional.empty() : Optional.of(new PersonsWord(standing, grounds));
        save(() -> confirm.structure(aspect, word));
    }

    /** Empty takes back what was said. */
    public void openLenders(Optional<Integer> count) {
        save(() -> confirm.openLenders(count));
    }

    /** What the person said of this row; empty for nothing. */
    public static Optional<PersonsWord> said(StructureRow row) {
        return row.evidence().stream()
                .filter(evidence -> evidence.kind() == EvidenceKind.SAID_BY_USER)
                .map(Evidence::names)
                .map(names -> new PersonsWord(row.standing(), String.join("", names)))
                .findFirst();
    }

    /** How many lenders the report reckons with; empty for unknown. */
    public static Optional<Integer> openLenders(LinkageReport report) {
        return report.funds().rolling().flags().stream()
                .filter(flag -> flag.sign() == RollingSign.R4 && flag.figure().isPresent())
                .map(RollingFlag::figure)
                .map(figure -> (int) figure.getAsDouble())
                .findFirst();
    }

    private void save(Runnable change) {
        waiting.add(change);
        if (!saving) {
            saveNext();
        }
    }

    /** One at a time: of two changes to one row the later must win. */
    private void saveNext() {
        Runnable change = waiting.poll();
        saving = change != null;
        if (saving) {
            background
                    .work(progress -> {
                        change.run();
                        return change;
                    })
                    .onDone(done -> ended())
                    .onFailed(failure -> {
                        background.failed(failure);
                        ended();
                    })
                    .start();
        }
    }

    private void ended() {
        changes.happened();
        saveNext();
    }
}
