package huanqing.infra.desktop.schedule;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.SystemSchedule;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An autostart entry of the free desktops that starts a small resident at login: a shell script of a megabyte that
 * starts the program every quarter of an hour. It goes by its mark, a file with its process number.
 */
final class LoginItem implements SystemSchedule {
    private static final String RESIDENT = "huanqing-resident";
    private static final String TEXT =
            """
            [Desktop Entry]
            Type=Application
            Version=1.0
            Name=Huanqing reminders
            Name[zh_CN]=还清提醒
            Comment=Tells of Huabei and Jiebei dues while the window is shut
            Comment[zh_CN]=窗口关着时也提醒花呗和借呗的还款日
            Exec=%s
            Icon=huanqing
            Terminal=false
            NoDisplay=true
            X-GNOME-Autostart-enabled=true
            """;

    private final UserFile entry;
    private final UserFile mark;
    private final List<String> command;
    private final Consumer<List<String>> starter;

    /**
     * @param config the person's configuration folder, in which the desktops look for autostart entries
     * @param state where the resident's mark lies
     * @param starter starts a program and lets it run on
     */
    LoginItem(Path config, Path state, Target target, Consumer<List<String>> starter) {
        this.mark = new UserFile(state.resolve("resident"), "");
        this.command = new ArrayList<>(List.of(
                target.launcher().resolveSibling(RESIDENT).toString(),
                mark.path().toString()));
        this.command.addAll(target.arguments());
        this.entry = new UserFile(
                config.resolve("autostart").resolve("huanqing-remind.desktop"), TEXT.formatted(line(command)));
        this.starter = starter;
    }

    @Override
    public ReminderSchedule state() {
        if (!entry.exists()) {
            return ReminderSchedule.off(Manner.LOGIN_ITEM, files());
        }
        if (!entry.isInPlace()) {
            return ReminderSchedule.broken(Manner.LOGIN_ITEM, files(), Fault.OTHER_TARGET);
        }
        return isRunning()
                ? ReminderSchedule.on(Manner.LOGIN_ITEM, files())
                : ReminderSchedule.broken(Manner.LOGIN_ITEM, files(), Fault.NOT_RUNNING);
    }

    @Override
    public ReminderSchedule install() {
        entry.write();
        starter.accept(command);
        return ReminderSchedule.on(Manner.LOGIN_ITEM, files());
    }

    /** Without its mark the resident ends within half a minute. */
    @Override
    public ReminderSchedule remove() {
        entry.delete();
        mark.delete();
        return state();
    }

    /** As the Desktop Entry Specification wants it: quotes first, then the escapes of every string value. */
    static String line(List<String> command) {
        return command.stream()
                .map(part -> part.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("`", "\\`")
                        .replace("$", "\\$"))
                .map(part -> '"' + part + '"')
                .map(part -> part.replace("\\", "\\\\").replace("%", "%%"))
                .collect(Collectors.joining(" "));
    }

    private boolean isRunning() {
        try {
            long process = Long.parseLong(Files.readString(mark.path()).strip());
            return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
        } catch (IOException | NumberFormatException e) {
            System.getLogger(LoginItem.class.getName()).log(Level.DEBUG, "The resident has left no mark", e);
            return false;
        }
    }

    private List<Path> files() {
        return List.of(entry.path());
    }
}
