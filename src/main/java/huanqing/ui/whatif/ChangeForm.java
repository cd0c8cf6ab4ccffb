package huanqing.ui.whatif;

import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.money.Money;
import huanqing.domain.scenario.Change;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of a change that is to be added, and what is made of them. */
public final class ChangeForm {
    private static final BigDecimal ALL = new BigDecimal("100");
    private static final int LAST_DAY = 31;

    private final ObjectProperty<ChangeKind> kind = new SimpleObjectProperty<>(ChangeKind.LESS_INCOME);
    private final Map<ChangeKind.Field, StringProperty> texts = new EnumMap<>(ChangeKind.Field.class);
    private final ObjectProperty<Loan> loan = new SimpleObjectProperty<>();
    private final ObjectProperty<PrepaymentEffect> effect = new SimpleObjectProperty<>(PrepaymentEffect.SHORTER);

    ChangeForm() {
        for (ChangeKind.Field field : ChangeKind.Field.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
    }

    /** The change that the fields say, or what is wrong with the first that says none. */
    Typed<Change> change() {
        return switch (kind.get()) {
            case LESS_INCOME -> both(share(), months(), (share, months) -> new Change.LessIncome(share, months));
            case HUABEI_UNPAID -> map(months(), Change.HuabeiUnpaid::new);
            case PURCHASE -> purchase();
            case EARLY_REPAYMENT ->
                both(chosenLoan(), amount(), (of, sum) -> new Change.EarlyRepayment(of.id(), sum, effect.get()));
            case OTHER_DUE_DAY ->
                both(
                        day(ChangeKind.Field.BILL_DAY),
                        day(ChangeKind.Field.DUE_DAY),
                        (bill, due) -> new Change.OtherDueDay(BillCycle.of(bill, due)));
        };
    }

    void clear() {
        texts.values().forEach(text -> text.set(""));
    }

    /** In one sum, or in terms with a fee; an empty fee is none. */
    private Typed<Change> purchase() {
        Typed<BigDecimal> fee = text(ChangeKind.Field.FEE).isBlank()
                ? Typed.of(BigDecimal.ZERO)
                : Typed.percent(text(ChangeKind.Field.FEE), ALL);
        Typed<Integer> terms = text(ChangeKind.Field.TERMS).isBlank()
                ? Typed.of(1)
                : Typed.whole(text(ChangeKind.Field.TERMS), 1, Change.MOST_TERMS);
        return fee.value().isEmpty()
                ? Typed.wrong(fee.problem(), fee.arguments().toArray())
                : both(
                        amount(),
                        terms,
                        (sum, number) ->
                                new Change.Purchase(sum, number, fee.value().orElseThrow()));
    }

    private Typed<BigDecimal> share() {
        Typed<BigDecimal> share = Typed.percent(text(ChangeKind.Field.PERCENT), ALL);
        return share.value().filter(ratio -> ratio.signum() == 0).isPresent()
                ? Typed.wrong("whatif.wrong.share")
                : share;
    }

    private Typed<Integer> months() {
        return Typed.whole(text(ChangeKind.Field.MONTHS), 1, Change.MOST_MONTHS);
    }

    private Typed<Money> amount() {
        return Typed.amount(text(ChangeKind.Field.AMOUNT));
    }

    private Typed<Integer> day(ChangeKind.Field field) {
        return Typed.whole(text(field), 1, LAST_DAY);
    }

    private Typed<Loan> chosenLoan() {
        return Optional.ofNullable(loan.get()).map(Typed::of).orElseGet(() -> Typed.wrong("whatif.wrong.loan"));
    }

    private String text(ChangeKind.Field field) {
        return texts.get(field).get();
    }

    private static <A> Typed<Change> map(Typed<A> typed, Function<A, Change> made) {
        return typed.value()
                .map(made)
                .map(Typed::of)
                .orElseGet(() -> Typed.wrong(typed.problem(), typed.arguments().toArray()));
    }

    private static <A, B> Typed<Change> both(Typed<A> first, Typed<B> second, BiFunction<A, B, Change> made) {
        return Stream.<Typed<?>>of(first, second)
                .filter(typed -> typed.value().isEmpty())
                .findFirst()
                .map(wrong ->
                        Typed.<Change>wrong(wrong.problem(), wrong.arguments().toArray()))
                .orElseGet(() -> Typed.of(
                        made.apply(first.value().orElseThrow(), second.value().orElseThrow())));
    }

    ObjectProperty<ChangeKind> kindProperty() {
        return kind;
    }

    StringProperty textProperty(ChangeKind.Field field) {
        return texts.get(field);
    }

    ObjectProperty<Loan> loanProperty() {
        return loan;
    }

    ObjectProperty<PrepaymentEffect> effectProperty() {
        return effect;
    }
}
