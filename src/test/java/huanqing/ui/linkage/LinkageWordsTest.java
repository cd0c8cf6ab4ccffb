package huanqing.ui.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.linkage.LinkageReport;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Words;
import org.junit.jupiter.api.Test;

class LinkageWordsTest {
    private final LinkageWords chinese = words(Language.ZH);
    private final Readings reading = new Readings(new Words(Messages.in(Language.ZH), () -> false));
    private final LinkageWords english = words(Language.EN);

    @Test
    void a_link_is_named_with_who_follows_whom_and_the_yuan_it_takes() {
        LinkageReport report = InventedReport.linked();
        String sentence = chinese.headline(report);

        assertTrue(sentence.startsWith("两项还款有关联：借呗在 1 个月后跟着花呗走。"), sentence);
        assertTrue(sentence.matches(".*[多少]占 ¥[\\d,]+\\.\\d\\d 备付金。"), sentence);
        assertTrue(english.headline(report)
                .startsWith("The two repayments are linked: Jiebei follows Huabei a month later. "));
    }

    @Test
    void the_reason_gives_months_and_chance_and_never_a_probability_of_zero() {
        String reason = chinese.reason(InventedReport.linked());

        assertTrue(reason.startsWith("依据 2024-05 至 2026-10，30 个月（两项都在用的整月）。"), reason);
        assertTrue(reason.matches(".*若两项无关，这样的巧合有 0\\.[1-9]%。"), reason);
    }

    @Test
    void what_was_not_found_is_not_called_independent() {
        String sentence = chinese.headline(InventedReport.unlinked());

        assertTrue(sentence.startsWith("没有发现两项还款有关联。"), sentence);
        assertFalse(sentence.contains("互不相干"));
        assertTrue(chinese.trust(InventedReport.unlinked().behaviour()).matches("这些月份足以看出 0\\.\\d\\d 以上的相关；.*"));
    }

    @Test
    void too_few_months_say_how_many_are_missing_and_still_read_the_facts() {
        LinkageReport report = InventedReport.tooShort();

        assertEquals("还看不出来：再有 5 个两项都在用的整月才能判断。", chinese.headline(report));
        assertEquals("再有 5 个月才能算。", reading.lags(report.behaviour()));
        assertEquals("7 个月里，花呗吃紧 2 个月，借呗吃紧 1 个月，同月吃紧 1 个月。", reading.strands(report));
        assertEquals(
                "至多 ¥14,200.00（64%）的花呗还款可能来自借呗。",
                reading.flow(report.funds().flows().get(0)));
    }

    @Test
    void products_that_were_never_in_use_together_are_told_so() {
        assertEquals("花呗和借呗还没有同时用过一个整月。", chinese.reason(InventedReport.never()));
        assertEquals("", chinese.range(InventedReport.never()));
    }

    @Test
    void hidden_amounts_stand_in_no_sentence() {
        assertFalse(new Readings(new Words(Messages.in(Language.ZH), () -> true))
                .inPlainText(InventedReport.linked())
                .matches("(?s).*¥\\d.*"));
    }

    @Test
    void signs_are_counted_with_those_that_cannot_be_told() {
        assertEquals("七种迹象，出现 2 种，3 种因缺资料看不出。迹象只是提醒，不是结论。", reading.flags(InventedReport.linked()));
    }

    private static LinkageWords words(Language language) {
        return new LinkageWords(new Words(Messages.in(language), () -> false));
    }
}
