package huanqing.cli.shortfall;

import huanqing.app.Progress;
import huanqing.app.shortfall.AcceptedPlan;
import huanqing.app.shortfall.PlanRepayments;
import huanqing.app.shortfall.ShortfallAnswer;
import huanqing.app.shortfall.ShortfallQuestion;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.ShortfallCase;
import huanqing.domain.shortfall.ShortfallPlans;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code shortfall}: what to pay when cash does not reach the dues. */
@Command(
        name = "shortfall",
        description = "Plans what to pay on which due on which day when cash is scarce, beside three rules of thumb.",
        footer = {
            "The case: {\"today\":\"2026-11-22\",\"cash\":120000,\"late_record_cost\":50000,\"horizon\":90,",
            "  \"income\":[{\"date\":\"2026-12-05\",\"fen\":500000}],\"outflows\":[{\"date\":\"2026-12-01\",\"fen\":150000}],",
            "  \"dues\":[{\"id\":\"huabei-2026-12\",\"product\":\"HUABEI\",\"date\":\"2026-12-10\",\"total\":200729,\"minimum\":20073},",
            "    {\"id\":\"jiebei-2026-12-18\",\"product\":\"JIEBEI\",\"date\":\"2026-12-18\",\"total\":85829,\"daily_rate\":0.0004}]}",
            "Example: huanqing shortfall --cash 120000 --income 2026-12-05:500000 --json"
        })
public final class ShortfallCommand extends LedgerCommand {
    @Option(
            names = "--cash",
            paramLabel = "FEN",
            description = "Cash at hand in place of the ledger's cash and reserve.")
    private Long cash;

    @Option(
            names = "--income",
            paramLabel = "DATE:FEN",
            split = ",",
            description = "Income in place of the ledger's planned income; it counts from the evening of its day.")
    private List<String> income;

    @Option(names = "--case", paramLabel = "FILE", description = "A case as JSON in place of the ledger; see below.")
    private Path file;

    @Option(
            names = "--late-record",
            paramLabel = "FEN",
            description = "What one late record is taken to cost (default: 50000).")
    private Long recordCost;

    @Option(names = "--instalments", description = "Allow turning bills into instalments, at the standard fees.")
    private boolean instalments;

    @Option(names = "--deferral", description = "Allow putting bills off by a month, which Alipay offers to some.")
    private boolean deferral;

    @Option(
            names = "--accept",
            paramLabel = "STRATEGY",
            description = "Follow this plan from now on; reminders tell of its payments: ${COMPLETION-CANDIDATES}.")
    private PlanStrategy accepted;

    @Spec
    private CommandSpec spec;

    public ShortfallCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    public Integer call() {
        refuse(cash != null && cash < 0, "--cash");
        refuse(recordCost != null && recordCost < 0, "--late-record");
        refuse(file != null && (cash != null || income != null || accepted != null), "--case");
        if (file == null) {
            return super.call();
        }
        print(PlanRepayments.plans(theCase(), Progress.NONE));
        return 0;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        ShortfallQuestion question = new ShortfallQuestion(
                Optional.ofNullable(cash).map(Money::ofFen),
                Optional.ofNullable(income)
                        .map(all -> all.stream().map(this::flow).toList()),
                recordCost == null ? ShortfallCase.USUAL_RECORD_COST : Money.ofFen(recordCost),
                instalments,
                deferral);
        ShortfallAnswer answer = ledger.plans()
                .planRepayments()
                .run(context.today(), question, Progress.NONE)
                .orElseThrow(() -> new Refused(context.words().text("shortfall.cli.no-cash")));
        if (accepted != null) {
            ledger.plans()
                    .acceptPlan()
                    .run(Optional.of(AcceptedPlan.of(answer.plans().by(accepted))));
        }
        print(answer.plans());
        if (!context.json()) {
            notes(answer).forEach(context.output()::line);
        }
        return 0;
    }

    private List<String> notes(ShortfallAnswer answer) {
        List<String> notes = new ArrayList<>();
        if (!answer.unknown().isEmpty()) {
            notes.add(context.words()
                    .text("shortfall.cli.unknown", answer.unknown().size()));
        }
        if (!answer.assumedRates().isEmpty()) {
            notes.add(context.words().text("shortfall.cli.assumed"));
        }
        if (accepted != null) {
            notes.add(context.words().text("shortfall.cli.accepted"));
        }
        return notes;
    }

    private void print(ShortfallPlans plans) {
        if (context.json()) {
            context.output().json(ShortfallJson.of(plans));
        } else {
            new ShortfallText(context.words()).lines(plans).forEach(context.output()::line);
        }
    }

    private ShortfallCase theCase() {
        try {
            return new CaseFile(context.today()).read(file);
        } catch (IOException unreadable) {
            throw new Refused(context.words().text("shortfall.cli.case-missing", file.toString()));
        } catch (CaseFile.Unusable unusable) {
            throw new Refused(context.words().text("shortfall.cli.case-wrong", file.toString(), unusable.getMessage()));
        }
    }

    private CashFlow flow(String text) {
        String[] parts = text.split(":", 2);
        try {
            Money amount = Money.ofFen(Long.parseLong(parts[parts.length - 1].strip()));
            return new CashFlow(
                    LocalDate.parse(parts[0].strip()), Moment.EVENING, FlowKind.INCOME, amount, Optional.empty(), "");
        } catch (DateTimeParseException | IllegalArgumentException noFlow) {
            throw new ParameterException(spec.commandLine(), context.words().text("shortfall.cli.wrong", "--income"));
        }
    }

    private void refuse(boolean isWrong, String option) {
        if (isWrong) {
            throw new ParameterException(spec.commandLine(), context.words().text("shortfall.cli.wrong", option));
        }
    }
}
