package huanqing.ui.shortfall;

import huanqing.app.Progress;
import huanqing.app.shortfall.ShortfallAnswer;
import huanqing.app.shortfall.ShortfallQuestion;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.RepaymentPlan;
import huanqing.domain.shortfall.ShortfallCase;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Work;
import huanqing.ui.fx.figures.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is asked of a plan, and the plans. Every change of the question plans anew and cancels what was under way. */
public final class ShortfallViewModel {
    private static final Pattern NOTHING = Pattern.compile("0+(\\.0{1,2})?");

    private final Planner planner;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final StringProperty cash = new SimpleStringProperty("");
    private final StringProperty recordCost = new SimpleStringProperty("500");
    private final BooleanProperty instalments = new SimpleBooleanProperty();
    private final BooleanProperty deferral = new SimpleBooleanProperty();
    private final ObjectProperty<PlanStrategy> chosen = new SimpleObjectProperty<>(PlanStrategy.LEAST_COST);
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ShortfallAnswer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<Work<?>> underWay = Optional.empty();

    /** The use case behind the page. */
    public interface Planner {
        Optional<ShortfallAnswer> plan(LocalDate today, ShortfallQuestion question, Progress progress);
    }

    public ShortfallViewModel(Planner planner, Background background, Supplier<LocalDate> clock) {
        this.planner = planner;
        this.background = background;
        this.clock = clock;
        cash.addListener((field, before, now) -> plan());
        recordCost.addListener((field, before, now) -> plan());
        instalments.addListener((field, before, now) -> plan());
        deferral.addListener((field, before, now) -> plan());
    }

    /** Plans for what the fields say; where one of them is wrong, the plans before stay. */
    public void plan() {
        Optional<Typed<Money>> typedCash = cash.get().isBlank() ? Optional.empty() : Optional.of(sum(cash.get()));
        Typed<Money> typedCost =
                recordCost.get().isBlank() ? Typed.of(ShortfallCase.USUAL_RECORD_COST) : sum(recordCost.get());
        wrong.set(typedCash
                .filter(typed -> typed.value().isEmpty())
                .<Typed<?>>map(typed -> typed)
                .or(() -> Optional.<Typed<?>>of(typedCost)
                        .filter(typed -> typed.value().isEmpty())));
        if (wrong.get().isEmpty()) {
            ShortfallQuestion question = ShortfallQuestion.USUAL
                    .with(typedCash.flatMap(Typed::value), typedCost.value().orElseThrow())
                    .allowing(instalments.get(), deferral.get());
            start(question);
        }
    }

    private void start(ShortfallQuestion question) {
        underWay.ifPresent(Work::cancel);
        LocalDate today = clock.get();
        Work<Optional<ShortfallAnswer>> work = background
                .work(progress -> planner.plan(today, question, progress))
                .named("shortfall.working");
        underWay = Optional.of(work);
        work.onDone(found -> {
                    if (underWay.filter(work::equals).isPresent()) {
                        answer.set(found);
                        ready.set(true);
                    }
                })
                .start();
    }

    private static Typed<Money> sum(String typed) {
        return NOTHING.matcher(typed.strip()).matches() ? Typed.of(Money.ZERO) : Typed.amount(typed);
    }

    /** The plan that the person looks at. */
    public Optional<RepaymentPlan> plan(PlanStrategy strategy) {
        return answer.get().map(found -> found.plans().by(strategy));
    }

    /** In yuan; blank for what the ledger knows. */
    public StringProperty cashProperty() {
        return cash;
    }

    /** In yuan. */
    public StringProperty recordCostProperty() {
        return recordCost;
    }

    public BooleanProperty instalmentsProperty() {
        return instalments;
    }

    public BooleanProperty deferralProperty() {
        return deferral;
    }

    public ObjectProperty<PlanStrategy> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** Empty while nobody has said what cash is at hand. */
    public ReadOnlyObjectProperty<Optional<ShortfallAnswer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
