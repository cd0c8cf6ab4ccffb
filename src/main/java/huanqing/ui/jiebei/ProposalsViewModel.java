package huanqing.ui.jiebei;

import huanqing.app.Progress;
import huanqing.app.credit.JiebeiView;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.proposal.LoanProposal;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the rows suggest for loans that nobody confirmed; nothing is kept unless the person adopts it. */
public final class ProposalsViewModel {
    private final Function<Progress, List<LoanProposal>> propose;
    private final Consumer<JiebeiContract> keep;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final ObservableList<LoanProposal> proposals = FXCollections.observableArrayList();
    private Optional<Work<?>> work = Optional.empty();
    private int asked;
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();

    /** @param propose can take seconds */
    public ProposalsViewModel(
            Function<Progress, List<LoanProposal>> propose,
            Consumer<JiebeiContract> keep,
            Background background,
            Changes changes,
            Notices notices) {
        this.propose = propose;
        this.keep = keep;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Looks anew as long as a loan is not confirmed. */
    public void follow(JiebeiView view) {
        proposals.clear();
        work.ifPresent(Work::cancel);
        if (view.loans().stream().anyMatch(loan -> loan.confirmed().isEmpty())) {
            searching.set(true);
            int mine = ++asked;
            work = Optional.of(background
                    .work(propose::apply)
                    .named("jiebei.proposals.searching")
                    .onDone(found -> {
                        proposals.setAll(found);
                        searching.set(false);
                    })
                    .onCancelled(() -> searching.set(searching.get() && mine != asked))
                    .start());
        }
    }

    /** Keeps these contracts. */
    public void adopt(List<LoanProposal> chosen) {
        List<LoanProposal> adopted = List.copyOf(chosen);
        background
                .work(progress -> {
                    adopted.forEach(proposal -> keep.accept(proposal.contract()));
                    return adopted.size();
                })
                .onDone(count -> {
                    notices.say("jiebei.proposals.adopted", count);
                    changes.happened();
                })
                .start();
    }

    /** Newest last, as the loans were drawn. */
    public ObservableList<LoanProposal> proposals() {
        return FXCollections.unmodifiableObservableList(proposals);
    }

    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }
}
