package huanqing.wiring.pages;

import huanqing.ui.calendar.CalendarController;
import huanqing.ui.huabei.HuabeiController;
import huanqing.ui.imports.ImportController;
import huanqing.ui.imports.history.ImportsController;
import huanqing.ui.jiebei.JiebeiController;
import huanqing.ui.ledger.LedgerController;
import huanqing.ui.linkage.LinkageController;
import huanqing.ui.reminder.RemindersController;
import huanqing.ui.reserve.ReserveController;
import huanqing.ui.review.ReviewController;
import huanqing.ui.settings.SettingsController;
import huanqing.ui.shell.View;
import huanqing.ui.shell.WelcomeController;
import huanqing.ui.shortfall.ShortfallController;
import huanqing.ui.today.TodayController;
import huanqing.ui.whatif.WhatIfController;
import java.util.List;

/** The pages of the window, each with its place in the sidebar. */
final class Views {
    static final List<View> ALL = List.of(
            new View("welcome", "fth-home", View.NOT_IN_SIDEBAR, WelcomeController.class),
            new View("import", "fth-download", View.NOT_IN_SIDEBAR, ImportController.class),
            new View("today", "fth-sun", 10, TodayController.class),
            new View("calendar", "fth-calendar", 20, CalendarController.class),
            new View("huabei", "fth-arrow-up-circle", 30, HuabeiController.class),
            new View("jiebei", "fth-arrow-down-circle", 40, JiebeiController.class),
            new View("ledger", "fth-list", 50, LedgerController.class),
            new View("reserve", "fth-umbrella", 60, ReserveController.class),
            new View("shortfall", "fth-divide-circle", 70, ShortfallController.class),
            new View("linkage", "fth-git-merge", 80, LinkageController.class),
            new View("reminders", "fth-bell", 100, RemindersController.class),
            new View("whatif", "fth-git-branch", 90, WhatIfController.class),
            new View("imports", "fth-archive", 110, ImportsController.class),
            new View("review", "fth-help-circle", 115, ReviewController.class),
            GuideScreens.VIEW,
            new View("settings", "fth-settings", 130, SettingsController.class));

    private Views() {}

    static boolean isOne(String key) {
        return ALL.stream().map(View::key).anyMatch(key::equals);
    }
}
