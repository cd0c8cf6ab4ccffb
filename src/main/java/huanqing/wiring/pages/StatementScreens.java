package huanqing.wiring.pages;

import huanqing.app.ledger.EntryQuery;
import huanqing.domain.ledger.EntryState;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.imports.CharsetController;
import huanqing.ui.imports.ImportController;
import huanqing.ui.imports.ImportViewModel;
import huanqing.ui.imports.MappingController;
import huanqing.ui.imports.MappingViewModel;
import huanqing.ui.imports.PasswordController;
import huanqing.ui.imports.PreviewController;
import huanqing.ui.imports.PreviewViewModel;
import huanqing.ui.imports.UnderstoodController;
import huanqing.ui.imports.history.ImportsController;
import huanqing.ui.imports.history.ImportsViewModel;
import huanqing.ui.imports.history.ProblemsController;
import huanqing.ui.ledger.DetailController;
import huanqing.ui.ledger.FilterController;
import huanqing.ui.ledger.LedgerController;
import huanqing.ui.ledger.LedgerViewModel;
import huanqing.ui.review.ReviewController;
import huanqing.ui.review.ReviewViewModel;
import huanqing.ui.shell.ShellViewModel;
import huanqing.wiring.ledger.LedgerStatements;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The pages of what statements brought: the ledger's rows, the import, the history of imports and the review. */
final class StatementScreens {
    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final LedgerStatements statements;
    private final LedgerViewModel ledger;
    private final ImportViewModel importing;

    StatementScreens(Sitting sitting, Look look, Background background) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
        statements = sitting.ledger().statements();
        ledger = new LedgerViewModel(statements.listEntries(), statements.listImports(), background, sitting.changes());
        importing = new ImportViewModel(
                statements.importStatement(), statements.undoImport(), background, sitting.changes());
    }

    /** Files that the person brought to the window. */
    void offer(List<Path> files) {
        importing.offer(files);
    }

    ReadOnlyBooleanProperty ledgerReady() {
        return ledger.readyProperty();
    }

    /** Whether there is nothing to show yet. */
    boolean nothingYet() {
        return statements.listImports().run().isEmpty()
                && statements.listEntries().count(EntryQuery.ALL) == 0;
    }

    void makeLedger(Controllers controllers) {
        controllers
                .with(LedgerController.class, words -> new LedgerController(ledger, look, words))
                .with(FilterController.class, words -> new FilterController(ledger, words))
                .with(DetailController.class, words -> new DetailController(ledger, look, words));
    }

    void makeImports(Controllers controllers, ShellViewModel shell, Screens.Asking asking) {
        PreviewViewModel preview = new PreviewViewModel(importing.reportProperty());
        MappingViewModel mapping = new MappingViewModel(importing.sketchProperty());
        ImportsViewModel history = new ImportsViewModel(
                statements.listImports(), statements.undoImport(), background, sitting.changes(), sitting.notices());
        controllers
                .with(ImportController.class, words -> new ImportController(importing, asking.picker(), shell, words))
                .with(MappingController.class, words -> new MappingController(importing, mapping, look, words))
                .with(UnderstoodController.class, words -> new UnderstoodController(mapping, look, words))
                .with(CharsetController.class, words -> new CharsetController(importing, words))
                .with(PasswordController.class, words -> new PasswordController(importing, words))
                .with(PreviewController.class, words -> new PreviewController(importing, preview, look, words))
                .with(ProblemsController.class, words -> new ProblemsController(history, look, words))
                .with(
                        ImportsController.class,
                        words -> new ImportsController(
                                history,
                                asking.confirmation(),
                                batch -> {
                                    ledger.ofBatch(batch);
                                    shell.open("ledger");
                                },
                                words));
    }

    void makeReview(Controllers controllers, ShellViewModel shell) {
        ReviewViewModel review =
                new ReviewViewModel(statements.answerReview(), background, sitting.changes(), sitting.notices());
        controllers.with(ReviewController.class, words -> new ReviewController(review, look, words));
        sitting.changes().countProperty().subscribe(count -> background
                .work(progress ->
                        statements.listEntries().count(EntryQuery.ALL.ofState(Optional.of(EntryState.REVIEW))))
                .onDone(waiting -> shell.badge("review", waiting))
                .start());
    }
}
