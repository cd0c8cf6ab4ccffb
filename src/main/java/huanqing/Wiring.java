package huanqing;

import huanqing.app.LedgerUnavailable;
import huanqing.app.backup.ToldPlaces;
import huanqing.app.settings.DesktopTheme;
import huanqing.app.settings.SettingsStore;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommands;
import huanqing.cli.LedgerDoor;
import huanqing.cli.WindowRequest;
import huanqing.cli.backup.BackupCommand;
import huanqing.cli.backup.BackupDoor;
import huanqing.cli.backup.CheckCommand;
import huanqing.cli.backup.RestoreCommand;
import huanqing.cli.calc.CalcCommand;
import huanqing.cli.cash.CashCommand;
import huanqing.cli.contract.ContractCommands;
import huanqing.cli.dues.DuesCommand;
import huanqing.cli.export.ExportCommand;
import huanqing.cli.history.RedoCommand;
import huanqing.cli.history.UndoCommand;
import huanqing.cli.remind.NoticeDesk;
import huanqing.cli.remind.RemindCommand;
import huanqing.cli.reserve.ReserveCommand;
import huanqing.cli.shortfall.ShortfallCommand;
import huanqing.infra.desktop.SystemTheme;
import huanqing.infra.desktop.command.FolderWindow;
import huanqing.infra.desktop.window.Errand;
import huanqing.infra.desktop.window.OnlyWindow;
import huanqing.infra.files.SettingsFile;
import huanqing.infra.files.ToldPlacesFile;
import huanqing.infra.files.UserFolders;
import huanqing.infra.sqlite.Database;
import huanqing.infra.statementfile.StatementFileReader;
import huanqing.ui.settings.Place;
import huanqing.wiring.backup.LedgerBackups;
import huanqing.wiring.ledger.OpenedLedger;
import huanqing.wiring.pages.SettingsDesk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The one place where objects are made. */
final class Wiring implements LedgerDoor, BackupDoor {
    private final Clock clock;
    private final UserFolders folders;
    private final NoticeDesk noticeDesk;

    Wiring(Clock clock, UserFolders folders) {
        this(clock, folders, new NoticeService(folders));
    }

    /** @param noticeDesk how notices reach the person */
    Wiring(Clock clock, UserFolders folders, NoticeDesk noticeDesk) {
        this.clock = clock;
        this.folders = folders;
        this.noticeDesk = noticeDesk;
    }

    /**
     * The commands that these arguments may name. What the system's scheduler starts several times a day comes alone: making
     * all of them takes longer than reminding does.
     */
    List<Function<Context, Object>> commands(String... arguments) {
        boolean isRemind = arguments.length > 0 && arguments[0].equals("remind");
        return isRemind ? List.of(context -> RemindCommand.over(context, this, noticeDesk)) : allCommands();
    }

    /** The commands of the command line, in the order in which help lists them. */
    private List<Function<Context, Object>> allCommands() {
        List<Function<Context, Object>> commands = new ArrayList<>(LedgerCommands.over(this));
        commands.add(context -> new UndoCommand(context, this));
        commands.add(context -> new RedoCommand(context, this));
        commands.add(context -> DuesCommand.over(context, this));
        commands.add(context -> ContractCommands.over(context, this));
        commands.add(context -> CashCommand.over(context, this));
        commands.add(context -> ExportCommand.over(context, this));
        commands.add(context -> RemindCommand.over(context, this, noticeDesk));
        commands.add(context -> new ReserveCommand(context, this));
        commands.add(context -> new ShortfallCommand(context, this));
        commands.add(context -> new CheckCommand(context, this));
        commands.add(context -> new BackupCommand(context, this));
        commands.add(context -> new RestoreCommand(context, this));
        commands.add(CalcCommand::with);
        return commands;
    }

    @Override
    public Path defaultFile() {
        return folders.ledger();
    }

    @Override
    public LedgerBackups backups(Path ledger) {
        return new LedgerBackups(ledger, clock);
    }

    @Override
    public boolean isGone(Path file) {
        return backups(file).listBackups().isLedgerGone();
    }

    /** Opens a ledger file, but begins none in the place of one that is gone. Throws {@link LedgerUnavailable}. */
    OpenedLedger openUnlessGone(Path file) {
        if (isGone(file)) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.GONE, null);
        }
        return open(file);
    }

    @Override
    public OpenedLedger open(Path file) {
        return opened(Database.open(file));
    }

    @Override
    public OpenedLedger openPassing() {
        return opened(Database.inMemory());
    }

    /** The ledger file that the window is to open on. */
    Path file(WindowRequest request) {
        return request.ledger().orElseGet(this::defaultFile);
    }

    /** Claims the window for this start, or gives what it wants to the window that is open already. */
    OnlyWindow.Claim claim(WindowRequest request) {
        return OnlyWindow.claim(folders.meeting(), file(request), new Errand(request.files(), request.due()));
    }

    ToldPlaces toldPlaces() {
        return new ToldPlacesFile(folders.told());
    }

    SettingsStore settings() {
        return new SettingsFile(folders.settings());
    }

    DesktopTheme desktopTheme() {
        return SystemTheme.ofThisSystem();
    }

    SettingsDesk settingsDesk(WindowRequest request) {
        Path ledger = file(request);
        return new SettingsDesk(
                noticeDesk.schedule(Optional.of(ledger)),
                List.of(
                        new Place("ledger", ledger.toAbsolutePath()),
                        new Place("settings", folders.settings()),
                        new Place("log", folders.log())),
                FolderWindow::open);
    }

    NoticeDesk noticeDesk() {
        return noticeDesk;
    }

    /** The clock's day in China. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Context.CHINA));
    }

    private OpenedLedger opened(Database database) {
        return new OpenedLedger(database, new StatementFileReader(), clock);
    }
}
