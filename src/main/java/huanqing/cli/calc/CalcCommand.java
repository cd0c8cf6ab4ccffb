package huanqing.cli.calc;

import huanqing.cli.Context;
import huanqing.cli.calc.huabei.DeferralCommand;
import huanqing.cli.calc.huabei.DueCommand;
import huanqing.cli.calc.huabei.InstalmentCommand;
import huanqing.cli.calc.huabei.InterestCommand;
import huanqing.cli.calc.huabei.MinimumCommand;
import huanqing.cli.calc.huabei.OverdueCommand;
import huanqing.cli.calc.jiebei.DueDayCommand;
import huanqing.cli.calc.jiebei.PenaltyCommand;
import huanqing.cli.calc.jiebei.PlanCommand;
import huanqing.cli.calc.jiebei.PrepayCommand;
import huanqing.cli.calc.loan.AnnuityCommand;
import huanqing.cli.calc.loan.EqualPrincipalCommand;
import huanqing.cli.calc.loan.IrrCommand;
import huanqing.cli.calc.loan.PayoffCommand;
import huanqing.cli.calc.loan.ReportCodeCommand;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code calc}: one calculation of the contract engine, from the figures given; no ledger is opened. */
@Command(
        name = "calc",
        description = "Calculates from figures alone: money in fen, rates as decimals, dates ISO. Opens no ledger.",
        footer = "Example: huanqing calc huabei-minimum --ordinary 200729 --json",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "CALCULATION")
public final class CalcCommand implements Runnable {
    private static final List<Function<Context, Object>> CALCULATIONS = List.of(
            DueCommand::new,
            MinimumCommand::new,
            InterestCommand::new,
            OverdueCommand::new,
            InstalmentCommand::new,
            DeferralCommand::new,
            PlanCommand::new,
            PrepayCommand::new,
            PenaltyCommand::new,
            DueDayCommand::new,
            AnnuityCommand::new,
            EqualPrincipalCommand::new,
            IrrCommand::new,
            PayoffCommand::new,
            ReportCodeCommand::new);

    @Spec
    private CommandSpec spec;

    private CalcCommand() {}

    /** The command with all its calculations. */
    public static Object with(Context context) {
        CommandLine calc = new CommandLine(new CalcCommand());
        CALCULATIONS.forEach(calculation -> calc.addSubcommand(calculation.apply(context)));
        return calc;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a calculation; 'huanqing calc help' lists them.");
    }
}
