package huanqing.cli.cash;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.domain.cashflow.FlowKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cash}: the money at hand and what comes and goes; its commands change them. */
@Command(
        name = "cash",
        description = "Cash and reserve at hand, paydays and fixed outflows: shows them; its commands change them.",
        footer = "Example: huanqing cash income add --label 工资 --fen 850000 --day 10")
public final class CashCommand extends LedgerCommand {
    private CashCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    public static CommandLine over(Context context, LedgerDoor door) {
        return new CommandLine(new CashCommand(context, door))
                .addSubcommand("income", flows(FlowKind.INCOME, context, door))
                .addSubcommand("outflow", flows(FlowKind.OUTFLOW, context, door))
                .addSubcommand(new CashRemoveCommand(context, door))
                .addSubcommand(new CashProposeCommand(context, door))
                .addSubcommand(new CashSetCommand(context, door))
                .addSubcommand(new CashForgetCommand(context, door))
                .addSubcommand("deposit", ReserveMoveCommand.deposit(context, door))
                .addSubcommand("withdraw", ReserveMoveCommand.withdrawal(context, door))
                .addSubcommand("take-back", ReserveTurnCommand.takeBack(context, door))
                .addSubcommand("put-back", ReserveTurnCommand.putBack(context, door))
                .addSubcommand(new CashCapacityCommand(context, door))
                .addSubcommand(new CashCalendarCommand(context, door));
    }

    private static CommandLine flows(FlowKind kind, Context context, LedgerDoor door) {
        CommandLine flows = new CommandLine(new Group()).addSubcommand(new CashAddCommand(kind, context, door));
        String what = kind == FlowKind.INCOME ? "a payday or other income" : "rent, a card or another fixed outflow";
        flows.getCommandSpec().usageMessage().description("Adds " + what + "; 'cash remove' takes it away.");
        return flows;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        CashOutput.print(ledger, context);
        return 0;
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
