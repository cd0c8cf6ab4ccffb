package huanqing.app.report;

import huanqing.app.Progress;
import huanqing.app.shortfall.AcceptedPlan;
import huanqing.app.shortfall.FollowedPlan;
import huanqing.app.shortfall.ListIntentions;
import huanqing.app.shortfall.PlanRepayments;
import huanqing.app.shortfall.ShortfallQuestion;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.ShortfallCase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Writes the plan that is followed, or else the cheapest one, as a paper or as a table. */
public final class ExportPlan {
    private static final String TABLE = ".csv";
    private static final ShortfallQuestion AS_IT_IS =
            new ShortfallQuestion(Optional.empty(), Optional.empty(), ShortfallCase.USUAL_RECORD_COST, false, false);

    private final ListIntentions intentions;
    private final PlanRepayments planRepayments;
    private final PlanWording wording;
    private final Formats formats;
    private final SaveFile saveFile;

    public ExportPlan(
            ListIntentions intentions,
            PlanRepayments planRepayments,
            PlanWording wording,
            Formats formats,
            SaveFile saveFile) {
        this.intentions = intentions;
        this.planRepayments = planRepayments;
        this.wording = wording;
        this.formats = formats;
        this.saveFile = saveFile;
    }

    /** The forms that a plan can have. */
    public record Formats(DocumentFormat paper, TableFormat table) {}

    /**
     * @param file a table where its name ends with .csv, else a paper
     * @return empty when there is no plan to write, because nobody has said what cash is at hand
     */
    public Optional<SaveResult> run(LocalDate today, Path file) {
        return sheet(today).map(sheet -> saveFile.save(file, bytes(sheet, file)));
    }

    private byte[] bytes(PlanSheet sheet, Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(TABLE)
                ? formats.table().bytes(wording.table(sheet))
                : formats.paper().bytes(wording.paper(sheet));
    }

    private Optional<PlanSheet> sheet(LocalDate today) {
        return intentions
                .run(today)
                .map(followed -> new PlanSheet(today, true, followed.plan(), followed.intentions()))
                .or(() -> cheapest(today));
    }

    private Optional<PlanSheet> cheapest(LocalDate today) {
        return planRepayments.run(today, AS_IT_IS, Progress.NONE).map(answer -> {
            AcceptedPlan plan = AcceptedPlan.of(answer.plans().by(PlanStrategy.LEAST_COST));
            return new PlanSheet(
                    today,
                    false,
                    plan,
                    plan.intentions().stream()
                            .map(payment -> new FollowedPlan.Intention(payment, false))
                            .toList());
        });
    }
}
