package huanqing.wiring.pages;

import huanqing.ui.fx.Background;
import huanqing.ui.fx.Confirmation;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.FilePicker;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Words;
import huanqing.ui.history.HistoryController;
import huanqing.ui.history.HistoryDesk;
import huanqing.ui.history.HistoryViewModel;
import huanqing.ui.shell.HeaderController;
import huanqing.ui.shell.PaletteController;
import huanqing.ui.shell.ShellController;
import huanqing.ui.shell.ShellViewModel;
import huanqing.ui.shell.SidebarController;
import huanqing.ui.shell.StatusController;
import huanqing.ui.shell.WelcomeController;

/** What is around the pages: sidebar, header, status line, palette and welcome; and the history that all of them share. */
final class FrameScreens {
    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final FilePicker picker;
    private final Confirmation confirmation;
    private final ShellViewModel shell;
    private final HistoryViewModel history;

    FrameScreens(Sitting sitting, Look look, Background background, Screens.Asking asking, ShellViewModel shell) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
        this.picker = asking.picker();
        this.confirmation = asking.confirmation();
        this.shell = shell;
        history = new HistoryViewModel(sitting.ledger().history(), background, sitting.changes(), sitting.notices());
    }

    void make(Controllers controllers) {
        controllers
                .with(
                        ShellController.class,
                        words -> new ShellController(
                                shell, look, picker, sitting.changes(), desk(words), new Fxml(controllers, words)))
                .with(
                        HistoryController.class,
                        words -> new HistoryController(history, desk(words), sitting.changes(), words))
                .with(SidebarController.class, words -> new SidebarController(shell, look, words))
                .with(HeaderController.class, words -> new HeaderController(look, words))
                .with(StatusController.class, words -> new StatusController(background, sitting.notices(), words))
                .with(PaletteController.class, words -> new PaletteController())
                .with(WelcomeController.class, words -> new WelcomeController(shell, picker, words));
    }

    /** Undoes what a page has just done; no import is that. */
    void undoLast() {
        history.undo(imported -> false);
    }

    private HistoryDesk desk(Words words) {
        return new HistoryDesk(history, confirmation, words);
    }
}
