package huanqing.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import picocli.CommandLine;

/**
 * The command line as a whole: parses, runs one command, turns its outcome into an exit code. 0 done, 1 refused or found
 * wrong with one sentence on standard error, 2 wrong usage. No stack trace reaches the person; the log has it.
 */
public final class CommandLineFace {
    private static final System.Logger LOG = System.getLogger(CommandLineFace.class.getName());

    private final CommandLine line;

    /**
     * @param commands one function a command: from the context to the picocli command object
     * @param window opens the window, waits until it is closed and gives the exit code
     */
    public CommandLineFace(
            Clock clock,
            PrintWriter out,
            PrintWriter err,
            List<Function<Context, Object>> commands,
            ToIntFunction<WindowRequest> window) {
        HuanqingCommand root = new HuanqingCommand(window);
        line = new CommandLine(root);
        Context context = new Context(root.options(), clock, out, err);
        commands.forEach(command -> line.addSubcommand(command.apply(context)));
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> sentence(failure, command, context));
    }

    public int run(String... arguments) {
        return line.execute(arguments);
    }

    private static int sentence(Exception failure, CommandLine command, Context context) {
        if (failure instanceof Refused) {
            command.getErr().println(failure.getMessage());
        } else {
            LOG.log(System.Logger.Level.ERROR, "A command failed", failure);
            String kind = failure.getClass().getSimpleName();
            command.getErr().println(context.words().text("cli.fault", kind));
        }
        return 1;
    }
}
