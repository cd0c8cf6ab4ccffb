package huanqing.cli;

import huanqing.app.Progress;
import huanqing.app.linkage.LinkageReport;
import huanqing.app.linkage.MeasureLinkage;
import huanqing.cli.linkage.BehaviourJson;
import huanqing.cli.linkage.LinkageJson;
import huanqing.cli.linkage.LinkageText;
import huanqing.cli.linkage.SeriesFile;
import huanqing.domain.linkage.Behaviour;
import huanqing.domain.linkage.BehaviourAnalysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code linkage}: are the two products' repayments linked, how, and at what cost. */
@Command(
        name = "linkage",
        description = "Says whether Huabei's and Jiebei's repayments are linked, how, and what the link costs.",
        footer = "Example: huanqing linkage --seed 7 --json")
final class LinkageCommand extends LedgerCommand {
    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Seed of the draws; the same ledger and seed give the same report (default ${DEFAULT-VALUE}).")
    private long seed = MeasureLinkage.USUAL_SEED;

    @Option(
            names = "--series",
            paramLabel = "FILE",
            description = "A JSON file of monthly series; only the tests of behaviour are made, on each of its cases.")
    private Path series;

    LinkageCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    public Integer call() {
        return series == null ? super.call() : tested();
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        LinkageReport report = ledger.linkage().measureLinkage().run(context.today(), seed, Progress.NONE);
        if (context.json()) {
            context.output().json(LinkageJson.of(report));
        } else {
            new LinkageText(context.words()).add(report).lines().forEach(context.output()::line);
        }
        return 0;
    }

    private int tested() {
        List<SeriesFile.Case> cases = cases();
        if (context.json()) {
            List<Map<String, Object>> all = cases.stream()
                    .map(one -> BehaviourJson.whole(one.name(), behaviour(one)))
                    .toList();
            context.output().json(Map.of("cases", all));
        } else {
            LinkageText text = new LinkageText(context.words());
            cases.forEach(one -> text.add(one.name(), behaviour(one)));
            text.lines().forEach(context.output()::line);
        }
        return 0;
    }

    private List<SeriesFile.Case> cases() {
        try {
            return SeriesFile.read(series);
        } catch (IOException unreadable) {
            throw new Refused(context.words().text("linkage.series.unreadable", series.toString()));
        } catch (SeriesFile.Unusable unusable) {
            throw new Refused(
                    context.words().text("linkage.series.unusable", series.toString(), unusable.getMessage()));
        }
    }

    private Behaviour behaviour(SeriesFile.Case one) {
        return new BehaviourAnalysis(one.months(), BehaviourAnalysis.REPLICATES, seed).run();
    }
}
