package huanqing.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.today.TodayView;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private boolean hidden;

    @Test
    void the_next_due_says_how_much_when_and_how_long_to_go() {
        TodayViewModel model = loaded(InventedToday.filled(), Language.ZH);

        assertEquals("下一笔还款 · 花呗 11月账单", model.nextTitleProperty().get());
        assertEquals("¥1,984.87", model.nextAmountProperty().get());
        assertEquals(
                "12-10（还有 19 天），11:30 前备好 · 最低 ¥396.97",
                model.nextDetailProperty().get());
    }

    @Test
    void both_products_together_are_known_only_when_each_is() {
        assertEquals(
                "¥17,432.10",
                loaded(InventedToday.filled(), Language.ZH).owedProperty().get());

        TodayViewModel half = loaded(InventedToday.overdue(), Language.ZH);
        assertEquals("未知", half.owedProperty().get());
        assertEquals("花呗 未知 · 借呗 ¥12,419.66", half.owedDetailProperty().get());
    }

    @Test
    void a_product_that_is_not_used_leaves_the_sum_known() {
        TodayView huabei = InventedToday.onlyHuabei();
        TodayViewModel model = loaded(huabei, Language.ZH);

        assertEquals("¥5,012.44", model.owedProperty().get());
        assertEquals(
                "花呗 ¥5,012.44 · 借呗 没有在用（账单里没有记录）", model.owedDetailProperty().get());
        assertFalse(model.adviceTitleProperty().get().contains("借呗"), "nothing is missing of it");
    }

    @Test
    void a_due_of_unknown_sum_is_listed_as_unknown_and_left_out_of_the_sum_aloud() {
        TodayViewModel model = loaded(InventedToday.filled(), Language.ZH);

        assertEquals("未知", model.dues().get(2).amount());
        assertEquals("4 笔，已知的合计 ¥5,160.91，另有金额未知的", model.listSummaryProperty().get());
    }

    @Test
    void a_due_that_is_known_in_part_says_at_least() {
        Due whole = InventedToday.due(Product.HUABEI, LocalDate.of(2026, 12, 10), Optional.empty(), DueState.OPEN);
        Due part = new Due(
                whole.id(),
                whole.product(),
                whole.month(),
                whole.agreed(),
                whole.adjusted(),
                whole.total(),
                whole.minimum(),
                whole.paid(),
                new Parts(Optional.of(Money.ofFen(120_000)), Optional.empty(), Optional.empty(), Optional.empty()),
                whole.state(),
                whole.source(),
                whole.difference());
        TodayViewModel model = loaded(InventedToday.with(Optional.empty(), List.of(part)), Language.ZH);

        assertEquals("至少 ¥1,200.00", model.nextAmountProperty().get());
        assertEquals("至少 ¥1,200.00", model.dues().get(0).amount());
    }

    @Test
    void what_was_paid_already_is_no_longer_asked_for() {
        Due half = InventedToday.due(Product.HUABEI, LocalDate.of(2026, 12, 10), Optional.of(100_000L), DueState.OPEN);
        Due paid = new Due(
                half.id(),
                half.product(),
                half.month(),
                half.agreed(),
                half.adjusted(),
                half.total(),
                half.minimum(),
                Money.ofFen(40_000),
                half.parts(),
                half.state(),
                half.source(),
                half.difference());
        TodayViewModel model = loaded(InventedToday.with(Optional.empty(), List.of(paid)), Language.ZH);

        assertEquals("¥600.00", model.nextAmountProperty().get());
        assertFalse(model.nextDetailProperty().get().contains("最低"), "the minimum has been paid");
    }

    @Test
    void months_in_which_both_were_tight_are_named() {
        assertEquals(
                "最近 12 个月里有 1 个月两项同时吃紧：8月。",
                loaded(InventedToday.filled(), Language.ZH)
                        .strandsReadingProperty()
                        .get());
        assertEquals(
                "In 1 of the last 12 months both were tight together: Aug.",
                loaded(InventedToday.filled(), Language.EN)
                        .strandsReadingProperty()
                        .get());
    }

    @Test
    void without_trouble_the_first_step_is_the_money_for_the_next_due() {
        TodayViewModel model = loaded(InventedToday.filled(), Language.ZH);

        assertEquals(
                "12-10 11:30 前为花呗 11月账单备好 ¥1,984.87",
                model.adviceTitleProperty().get());
        assertTrue(model.adviceReasonProperty().get().startsWith("这是最近的一笔，还有 19 天。"));
        model.follow();
        assertEquals(List.of("huabei-2026-12-10"), opened);
    }

    @Test
    void what_is_overdue_comes_before_everything() {
        TodayViewModel model = loaded(InventedToday.overdue(), Language.ZH);

        assertEquals("先还 借呗 11月还款：¥1,588.02", model.adviceTitleProperty().get());
        model.follow();
        assertEquals(List.of("jiebei-2026-11-18"), opened);
    }

    @Test
    void a_ledger_that_ends_long_ago_asks_for_a_newer_statement_and_leads_to_the_import() {
        TodayView fresh = InventedToday.filled();
        TodayView stale = new TodayView(
                fresh.today(),
                false,
                fresh.owedHuabei(),
                fresh.owedJiebei(),
                fresh.next(),
                fresh.strands(),
                Optional.of(LocalDate.of(2026, 9, 30)),
                fresh.onTimeMonths(),
                fresh.borrowingsIn90Days(),
                fresh.unused());
        TodayViewModel model = loaded(stale, Language.ZH);

        assertEquals("导入更新的账单", model.adviceTitleProperty().get());
        assertEquals("2026年11月21日 星期六 · 账单到 2026-09-30", model.dateProperty().get());
        model.follow();
        assertEquals(List.of("import"), opened);
    }

    @Test
    void paid_on_time_is_said_only_of_what_is_used_and_known() {
        assertEquals("最近 12 个月，两项都按时还清。", strands(InventedToday.calm(0, Set.of())));
        assertEquals("最近 12 个月，借呗都按时还清。", strands(InventedToday.calm(0, Set.of(Product.HUABEI))));
        assertEquals(
                "最近 12 个月没有看到逾期、晚还或只还最低，但有 2 个月的应还看不出还了没有。", strands(InventedToday.calm(2, Set.of(Product.HUABEI))));
    }

    private String strands(TodayView view) {
        return loaded(view, Language.ZH).strandsReadingProperty().get();
    }

    @Test
    void a_missing_figure_is_asked_for_by_name() {
        assertEquals(
                "补上 花呗 11月账单的应还金额",
                loaded(InventedToday.unknown(), Language.ZH)
                        .adviceTitleProperty()
                        .get());
        assertEquals(
                "补上花呗的欠款余额",
                loaded(InventedToday.with(Optional.empty(), List.of()), Language.ZH)
                        .adviceTitleProperty()
                        .get());
    }

    @Test
    void nothing_due_and_nothing_missing_is_said_calmly() {
        TodayViewModel model = loaded(InventedToday.with(Optional.of(Money.ZERO), List.of()), Language.EN);

        assertEquals("Nothing to do today", model.adviceTitleProperty().get());
        assertEquals("None", model.nextAmountProperty().get());
        model.follow();
        assertEquals(List.of(), opened);
    }

    @Test
    void an_empty_ledger_is_told_from_a_loaded_one() {
        assertTrue(loaded(InventedToday.empty(), Language.ZH).emptyProperty().get());
        assertFalse(loaded(InventedToday.filled(), Language.ZH).emptyProperty().get());
    }

    @Test
    void hidden_amounts_stand_nowhere_on_the_page() {
        hidden = true;
        TodayViewModel model = loaded(InventedToday.filled(), Language.ZH);

        assertEquals("¥\u00a0****", model.nextAmountProperty().get());
        assertFalse((model.nextDetailProperty().get()
                        + model.owedDetailProperty().get()
                        + model.adviceTitleProperty().get()
                        + model.listSummaryProperty().get()
                        + model.dues().get(0).spoken())
                .matches(".*\\.\\d\\d.*"));
    }

    private TodayViewModel loaded(TodayView view, Language language) {
        TodayViewModel model = new TodayViewModel(
                today -> view,
                Background.direct(),
                () -> InventedToday.TODAY,
                new Words(Messages.in(language), () -> hidden),
                opened::add);
        model.load();
        return model;
    }
}
