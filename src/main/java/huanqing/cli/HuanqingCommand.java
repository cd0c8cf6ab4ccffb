package huanqing.cli;

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
final class HuanqingCommand implements Runnable {
    @Mixin
    private GlobalOptions options;

    @Spec
    private CommandSpec spec;

    GlobalOptions options() {
        return options;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command; 'huanqing help' lists them.");
    }
}
