package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fees of order instalments as fields, one a number of terms; a blank one says that the fee is not known. */
public final class OrderFees {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(50);

    private final ObservableList<Field> fields = FXCollections.observableArrayList();

    /** The buyer's whole fee of an order in so many terms, in percent, as typed. */
    public record Field(int terms, StringProperty percent) {}

    /** Fills the fields for the usual terms, those of the settings and those that open orders were bought in. */
    void fill(HuabeiView view) {
        HuabeiSettings settings = view.contract().settings();
        SortedSet<Integer> terms =
                new TreeSet<>(InstalmentSource.ORDER.usualFeeRates().keySet());
        terms.addAll(settings.orderFeeRates().keySet());
        view.instalments().stream()
                .filter(plan -> plan.source() instanceof OpenInstalments.Order)
                .forEach(plan -> terms.add(plan.terms()));
        fields.setAll(terms.stream().map(number -> field(number, settings)).toList());
    }

    private static Field field(int terms, HuabeiSettings settings) {
        String percent = settings.orderFeeRate(terms).map(OrderFees::percent).orElse("");
        return new Field(terms, new SimpleStringProperty(percent));
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** The first field that cannot be read. */
    Optional<Typed<?>> wrong() {
        return fields.stream()
                .filter(OrderFees::isFilled)
                .<Typed<?>>map(OrderFees::typed)
                .filter(typed -> typed.value().isEmpty())
                .findFirst();
    }

    /** The fees that were typed, as ratios; for when none is wrong. */
    Map<Integer, BigDecimal> rates() {
        SortedMap<Integer, BigDecimal> rates = new TreeMap<>();
        fields.stream()
                .filter(OrderFees::isFilled)
                .forEach(field -> rates.put(field.terms(), typed(field).value().orElseThrow()));
        return rates;
    }

    private static boolean isFilled(Field field) {
        return !field.percent().get().isBlank();
    }

    private static Typed<BigDecimal> typed(Field field) {
        return Typed.percent(field.percent().get(), MOST_PERCENT);
    }

    public ObservableList<Field> fields() {
        return fields;
    }
}
