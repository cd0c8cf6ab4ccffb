package huanqing.cli.contract;

import huanqing.cli.Context;
import huanqing.cli.LedgerDoor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code contract} and what belongs to it. */
public final class ContractCommands {
    private ContractCommands() {}

    public static CommandLine over(Context context, LedgerDoor door) {
        CommandLine jiebei = new CommandLine(new Group())
                .addSubcommand(new ContractLoanCommand(context, door))
                .addSubcommand(new ContractRemoveCommand(context, door));
        jiebei.getCommandSpec().name("jiebei").usageMessage().description("Adds or removes a Jiebei loan.");
        CommandLine huabei = new CommandLine(new ContractHuabeiCommand(context, door))
                .addSubcommand(new ContractConvertCommand(context, door));
        CommandLine contract = new CommandLine(new Group())
                .addSubcommand(new ContractListCommand(context, door))
                .addSubcommand(new ContractProposeCommand(context, door))
                .addSubcommand(new ContractLimitCommand(context, door))
                .addSubcommand(huabei)
                .addSubcommand("jiebei", jiebei);
        contract.getCommandSpec()
                .name("contract")
                .usageMessage()
                .description("Shows, confirms or changes the contracts that the dues are computed from.")
                .footer("Example: huanqing contract huabei --bill-day 10 --due-day 20");
        return contract;
    }

    /** Holds commands; on its own it does nothing. */
    @Command
    static final class Group implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name one of: " + String.join(", ", spec.subcommands().keySet()));
        }
    }
}
