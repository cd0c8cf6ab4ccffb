package huanqing.wiring.pages;

import huanqing.app.guide.ReckonExamples;
import huanqing.ui.fx.Controllers;
import huanqing.ui.guide.GuideController;
import huanqing.ui.guide.GuideViewModel;
import huanqing.ui.shell.ShellViewModel;
import huanqing.ui.shell.View;

/** The guide: its view, and what leads to its pages. */
final class GuideScreens {
    static final View VIEW = new View("guide", "fth-book-open", 120, GuideController.class);

    private GuideScreens() {}

    static void make(Controllers controllers, ShellViewModel shell) {
        GuideViewModel guide = new GuideViewModel();
        shell.onGuide(guide::open);
        controllers.with(
                GuideController.class, words -> new GuideController(guide, new ReckonExamples().run(), shell, words));
    }
}
