package huanqing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line; it only holds what all commands share. */
@Command(
        name = "huanqing",
        description = "Dues, reserve and linkage of Huabei and Jiebei, offline. Without arguments: the window.",
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true,
        version = "huanqing 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
final class HuanqingCommand implements Callable<Integer> {
    @Mixin
    private GlobalOptions options;

    @ArgGroup(validate = false, heading = "The window:%n")
    private WindowOptions window = new WindowOptions();

    @Spec
    private CommandSpec spec;

    private final ToIntFunction<WindowRequest> opener;

    HuanqingCommand(ToIntFunction<WindowRequest> opener) {
        this.opener = opener;
    }

    GlobalOptions options() {
        return options;
    }

    /** Without a command it is the window that is wanted, with the options given; it has nothing to print as JSON. */
    @Override
    public Integer call() {
        if (options.json()) {
            throw new ParameterException(spec.commandLine(), "Name a command; 'huanqing help' lists them.");
        }
        window.missingFile().ifPresent(this::refuse);
        return opener.applyAsInt(window.with(options));
    }

    private void refuse(Path file) {
        throw new ParameterException(
                spec.commandLine(), "'" + file + "' is neither a command nor a file; 'huanqing help' lists commands.");
    }
}
