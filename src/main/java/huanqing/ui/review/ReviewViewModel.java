package huanqing.ui.review;

import huanqing.app.statement.review.AnswerReview;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.domain.statement.AmountText;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows whose meaning the statement leaves open, and what the person says of them. */
public final class ReviewViewModel {
    private final AnswerReview review;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final ObservableList<Entry> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final BooleanProperty answered = new SimpleBooleanProperty();
    private final ObjectProperty<Entry> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Entry>> partner = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ReviewAnswer> answer = new SimpleObjectProperty<>();
    private final StringProperty share = new SimpleStringProperty("");
    private final BooleanProperty allLike = new SimpleBooleanProperty();

    public ReviewViewModel(AnswerReview review, Background background, Changes changes, Notices notices) {
        this.review = review;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
        answered.addListener((property, old, now) -> {
            chosen.set(null);
            refresh();
        });
        chosen.addListener((property, old, now) -> {
            forgetTyped();
            findPartner(now);
        });
        allLike.addListener((property, old, all) -> share.set(all ? "" : share.get()));
    }

    public ObservableList<Entry> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the rows already settled are shown instead of those that wait. */
    public BooleanProperty answeredProperty() {
        return answered;
    }

    public ObjectProperty<Entry> chosenProperty() {
        return chosen;
    }

    /** The row of another statement that the chosen one may be the same money as. */
    public ReadOnlyObjectProperty<Optional<Entry>> partnerProperty() {
        return partner.getReadOnlyProperty();
    }

    public ObjectProperty<ReviewAnswer> answerProperty() {
        return answer;
    }

    /** How much of the row the answer is about, as typed; "" for all of it. */
    public StringProperty shareProperty() {
        return share;
    }

    /** Whether the answer goes for every row like this one, now and in later imports; then it is about whole rows. */
    public BooleanProperty allLikeProperty() {
        return allLike;
    }

    /** Whether an answer can be given: a row, what it is, and a share that is an amount up to the whole. */
    public BooleanBinding answerable() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null
                        && answer.get() != null
                        && (share.get().isBlank() || typed().isPresent()),
                chosen,
                answer,
                share);
    }

    public void refresh() {
        boolean settled = answered.get();
        background
                .work(progress -> settled ? review.answered() : review.waiting())
                .onDone(this::show)
                .start();
    }

    public void confirm() {
        Entry entry = chosen.get();
        ReviewAnswer said = answer.get();
        Optional<Money> part = typed();
        boolean all = allLike.get();
        background
                .work(progress -> {
                    if (all) {
                        return review.answerAllLike(entry.id(), said);
                    }
                    review.answer(entry.id(), said, part);
                    return 1;
                })
                .onDone(count -> settled("review.settled", count))
                .start();
    }

    /** Puts a settled row back among those that wait. */
    public void takeBack() {
        Entry entry = chosen.get();
        background
                .work(progress -> {
                    review.takeBack(entry.id());
                    return 1;
                })
                .onDone(count -> settled("review.taken-back", count))
                .start();
    }

    private void settled(String notice, int count) {
        notices.say(notice, count);
        changes.happened();
        refresh();
    }

    private void show(List<Entry> found) {
        Entry next = following(found);
        rows.setAll(found);
        chosen.set(next);
        ready.set(true);
    }

    /** The chosen row again; when it is gone, the one that took its place, so that a long list is answered downwards. */
    private Entry following(List<Entry> found) {
        int place = Math.max(0, rows.indexOf(chosen.get()));
        return found.stream()
                .filter(entry ->
                        chosen.get() != null && entry.id().equals(chosen.get().id()))
                .findFirst()
                .orElseGet(() -> found.isEmpty() ? null : found.get(Math.min(place, found.size() - 1)));
    }

    private void findPartner(Entry entry) {
        partner.set(Optional.empty());
        if (entry != null) {
            background
                    .work(progress -> review.partner(entry.id()))
                    .onDone(found -> partner.set(chosen.get() == entry ? found : partner.get()))
                    .start();
        }
    }

    private void forgetTyped() {
        share.set("");
        answer.set(null);
        allLike.set(false);
    }

    private Optional<Money> typed() {
        Money whole = chosen.get().amount();
        return AmountText.read(share.get()) instanceof AmountText.Exact exact
                        && exact.money().compareTo(whole) <= 0
                ? Optional.of(exact.money())
                : Optional.empty();
    }
}
