package huanqing.cli;

import java.util.List;
import java.util.function.Function;

/** The commands that work on a ledger file. */
public final class LedgerCommands {
    private LedgerCommands() {}

    public static List<Function<Context, Object>> over(LedgerDoor door) {
        return List.of(
                context -> new ImportCommand(context, door),
                context -> new ImportsCommand(context, door),
                context -> new EntriesCommand(context, door),
                context -> new LinkageCommand(context, door));
    }
}
