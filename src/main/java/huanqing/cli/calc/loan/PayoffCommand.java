package huanqing.cli.calc.loan;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.domain.credit.payoff.Payoff;
import huanqing.domain.credit.payoff.PayoffLine;
import huanqing.domain.credit.payoff.PayoffMonth;
import huanqing.domain.credit.payoff.PayoffOutcome;
import huanqing.domain.credit.payoff.PayoffStrategy;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "payoff",
        description = "How long several debts last under one monthly budget, and what they cost (G4).",
        footer = {
            "The case: {\"debts\":[{\"name\":\"huabei\",\"balance\":450000,\"annual_rate\":0.1825,\"minimum\":45000}],"
                    + "\"budget\":250000}",
            "Example: huanqing calc payoff --case debts.json --strategy HIGHEST_RATE"
        })
public final class PayoffCommand extends Calculation {
    @Option(names = "--case", required = true, paramLabel = "FILE", description = "The debts and the budget, as JSON.")
    private Path file;

    @Option(
            names = "--strategy",
            required = true,
            paramLabel = "S",
            description = "Where money above the minimums goes: ${COMPLETION-CANDIDATES}.")
    private PayoffStrategy strategy;

    public PayoffCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        PayoffCase debts = read();
        PayoffOutcome outcome = Payoff.of(debts.debts(), debts.budget(), strategy);
        if (outcome instanceof PayoffOutcome.MinimumsNotMet notMet) {
            throw refused("calc.refused.minimums", yuan(notMet.missing()), notMet.month());
        }
        if (outcome instanceof PayoffOutcome.PaidOff paidOff) {
            return answer(paidOff);
        }
        throw refused("calc.refused.never-paid");
    }

    private PayoffCase read() {
        try {
            return PayoffCase.read(file);
        } catch (IOException unreadable) {
            throw refused("calc.refused.case-missing", file.toString());
        } catch (PayoffCase.Unreadable wrong) {
            throw refused("calc.refused.case-wrong", file.toString(), wrong.getMessage());
        }
    }

    private static Answer answer(PayoffOutcome.PaidOff paidOff) {
        return Answer.of("months", paidOff.months().size())
                .with("interest", paidOff.interest())
                .rows(paidOff.months().stream().map(PayoffCommand::row).toList())
                .because(paidOff.explained());
    }

    private static Answer row(PayoffMonth month) {
        return Answer.of("month", month.number())
                .with("interest", month.interest())
                .with("paid", month.paid())
                .with("balance", month.balance())
                .list("debts", month.lines().stream().map(PayoffCommand::line).toList());
    }

    private static Answer line(PayoffLine line) {
        return Answer.of("name", line.name())
                .with("interest", line.interest())
                .with("paid", line.paid())
                .with("balance", line.balance());
    }
}
