package huanqing.ui.ledger;

import huanqing.app.statement.BatchSummary;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.ledger.Wording;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One entry whole: what it is taken to mean and why, the statement's own words, and the line and file it came from. */
public final class DetailController {
    private static final double TWO_COLUMNS = 640;

    private final LedgerViewModel model;
    private final Look look;
    private final Words words;
    private Runnable close = () -> {};
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    @FXML
    private Label amount;

    @FXML
    private HBox chips;

    @FXML
    private Label reason;

    @FXML
    private Hyperlink partner;

    @FXML
    private GridPane facts;

    @FXML
    private VBox rawBox;

    @FXML
    private TextArea raw;

    public DetailController(LedgerViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        facts.widthProperty()
                .map(width -> width.doubleValue() > TWO_COLUMNS)
                .addListener((property, old, wide) -> arrange());
        partner.managedProperty().bind(partner.visibleProperty());
        rawBox.managedProperty().bind(rawBox.visibleProperty());
        WhileShown.of(amount, () -> model.detailProperty().subscribe(found -> found.ifPresent(this::show)));
        WhileShown.of(amount, () -> look.amountsHiddenProperty()
                .subscribe(hidden -> model.detailProperty().get().ifPresent(this::show)));
    }

    void onClose(Runnable action) {
        close = action;
    }

    @FXML
    private void close() {
        close.run();
    }

    @FXML
    private void openPartner() {
        model.lookAtPartner();
    }

    void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        }
    }

    private void show(EntryDetail detail) {
        Entry entry = detail.entry();
        Meaning meaning = entry.meaning();
        amount.setText(words.money(entry.amount()));
        chips.getChildren()
                .setAll(
                        Chip.of(meaning.product(), words),
                        Chip.of("fth-tag", words.name(meaning.kind()), ""),
                        Chip.of(meaning.state(), words));
        reason.setText(words.name(meaning.reason()));
        partner.setVisible(detail.partner().isPresent());
        detail.partner().ifPresent(other -> partner.setText(partnerText(other)));
        names.clear();
        values.clear();
        fact("entries.at", words.dateTime(entry.at()));
        meaningFacts(meaning);
        wordingFacts(entry.wording());
        detail.batch().ifPresent(batch -> originFacts(entry, batch));
        arrange();
        rawBox.setVisible(detail.rawLine().isPresent());
        detail.rawLine().ifPresent(text -> raw.setText(words.withAmounts(text)));
    }

    private String partnerText(Entry other) {
        String who = other.wording().counterparty();
        return words.text(
                "entries.partner",
                words.dateTime(other.at()),
                who.isBlank() ? other.wording().text() : who,
                words.money(other.amount()));
    }

    private void meaningFacts(Meaning meaning) {
        meaning.billMonth().ifPresent(month -> fact("entries.bill-month", words.longMonth(month)));
        meaning.lender().ifPresent(lender -> fact("entries.lender", lender));
        if (meaning.terms() > 0) {
            fact("entries.terms", words.count(meaning.terms()));
        }
        if (meaning.mode() != RepaymentMode.UNSTATED) {
            fact("entries.mode", words.name(meaning.mode()));
        }
    }

    private void wordingFacts(Wording wording) {
        fact("entries.counterparty", wording.counterparty());
        fact("entries.text", wording.text());
        fact("entries.method", wording.method());
        fact("entries.direction", wording.direction());
        fact("entries.status", wording.status());
        fact("entries.category", wording.category());
        fact("entries.note", wording.note());
        fact("entries.order", wording.order());
        fact("entries.merchant-order", wording.merchantOrder());
    }

    private void originFacts(Entry entry, BatchSummary batch) {
        fact("entries.file", batch.fileName());
        fact("entries.line", String.valueOf(entry.origin().line()));
        fact("entries.imported", words.dateTime(LocalDateTime.ofInstant(batch.at(), Words.CHINA)));
        fact("entries.batch", String.valueOf(batch.id().value()));
    }

    private void fact(String key, String value) {
        if (value.isBlank()) {
            return;
        }
        Label name = new Label(words.text(key));
        name.getStyleClass().add("fact-name");
        Label says = new Label(value);
        says.getStyleClass().add("fact-value");
        says.setWrapText(true);
        names.add(name);
        values.add(says);
    }

    /** One column of facts where the pane is narrow, two where there is room. */
    private void arrange() {
        facts.getChildren().clear();
        int rows = facts.getWidth() > TWO_COLUMNS ? (names.size() + 1) / 2 : names.size();
        for (int fact = 0; fact < names.size(); fact++) {
            int column = rows == 0 ? 0 : fact / rows * 2;
            facts.add(names.get(fact), column, fact % rows);
            facts.add(values.get(fact), column + 1, fact % rows);
        }
    }
}
