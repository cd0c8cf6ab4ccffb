package huanqing.cli.calc.loan;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.record.ReportCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "report-code",
        description = "The mark that the credit register shows for a payment so many days late (L12).",
        footer = "Example: huanqing calc report-code --days-late 31")
public final class ReportCodeCommand extends Calculation {
    @Option(
            names = "--days-late",
            required = true,
            paramLabel = "N",
            converter = Value.Days.class,
            description = "Days after the due day; 0 for on time.")
    private Integer daysLate;

    public ReportCodeCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        ReportCode code = ReportCode.of(daysLate);
        return Answer.of("code", code.mark()).because(ReportCode.explained(daysLate));
    }
}
