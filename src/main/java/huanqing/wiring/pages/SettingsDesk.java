package huanqing.wiring.pages;

import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.SystemSchedule;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Notices;
import huanqing.ui.settings.Licences;
import huanqing.ui.settings.Place;
import huanqing.ui.settings.ScheduleController;
import huanqing.ui.settings.ScheduleViewModel;
import huanqing.ui.settings.SettingsController;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the settings page reaches outside the window.
 *
 * @param opener shows a folder in the system's file manager; where there is none it throws
 * @param backups empty where there is no ledger file to back up
 */
public record SettingsDesk(
        SystemSchedule schedule, List<Place> places, Consumer<Path> opener, Optional<BackupDesk> backups) {
    public static final SettingsDesk NOWHERE =
            new SettingsDesk(SystemSchedule.impossible(Manner.LOGIN_ITEM), List.of(), folder -> {});
    private static final String LICENCES = "/huanqing/licences.txt";

    public SettingsDesk(SystemSchedule schedule, List<Place> places, Consumer<Path> opener) {
        this(schedule, places, opener, Optional.empty());
    }

    public SettingsDesk with(BackupDesk desk) {
        return new SettingsDesk(schedule, places, opener, Optional.of(desk));
    }

    void make(Controllers controllers, Look look, Background background, Sitting sitting) {
        Notices notices = sitting.notices();
        backups.filter(desk -> !sitting.demo())
                .ifPresentOrElse(
                        desk -> desk.make(controllers, background, notices, folder -> open(folder, notices)),
                        () -> BackupDesk.makeNone(controllers));
        ScheduleViewModel switching = new ScheduleViewModel(schedule, background);
        controllers
                .with(
                        SettingsController.class,
                        words -> new SettingsController(
                                look, places, file -> open(file.getParent(), notices), licences(), words))
                .with(ScheduleController.class, words -> new ScheduleController(switching, words));
    }

    private void open(Path folder, Notices notices) {
        try {
            opener.accept(folder);
        } catch (UncheckedIOException missing) {
            notices.trouble("settings.open.failed", folder.toString());
        }
    }

    /** A build that runs from its classes is no module and has no version. */
    private static Licences licences() {
        String version = Optional.ofNullable(SettingsDesk.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("");
        try (InputStream text = SettingsDesk.class.getResourceAsStream(LICENCES)) {
            return new Licences(version, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
