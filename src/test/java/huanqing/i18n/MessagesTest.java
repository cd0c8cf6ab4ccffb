package huanqing.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.Product;
import huanqing.domain.statement.RowProblem;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages chinese = Messages.in(Language.ZH);
    private final Messages english = Messages.in(Language.EN);

    @Test
    void each_language_has_its_own_words() {
        assertEquals("花呗", chinese.text("product.HUABEI"));
        assertEquals("Huabei", english.text("product.HUABEI"));
    }

    @Test
    void a_chinese_system_gets_chinese_and_any_other_english() {
        assertEquals(Language.ZH, Language.of(Locale.forLanguageTag("zh-Hant-TW")));
        assertEquals(Language.EN, Language.of(Locale.forLanguageTag("de-DE")));
    }

    @Test
    void arguments_are_put_in_and_large_counts_are_grouped() {
        assertEquals("账单说共 100,000 笔，文件里有 99,998 笔。", chinese.text("warning.ROW_COUNT_DIFFERS", 100_000, 99_998));
    }

    @Test
    void an_apostrophe_before_a_placeholder_is_only_an_apostrophe() {
        assertEquals(
                "The statement's own count is 3 rows; the file holds 2.",
                english.name(ImportWarning.Kind.ROW_COUNT_DIFFERS, 3, 2));
    }

    @Test
    void an_enum_is_named_by_the_last_word_of_its_outermost_type() {
        assertEquals("product.HUABEI", Messages.key(Product.HUABEI));
        assertEquals("kind.LOAN_REPAYMENT", Messages.key(EntryKind.LOAN_REPAYMENT));
        assertEquals("outcome.NEW", Messages.key(RowOutcome.NEW));
        assertEquals("problem.ROW_CUT_OFF", Messages.key(RowProblem.Cause.ROW_CUT_OFF));
        assertEquals("warning.NO_ROWS", Messages.key(ImportWarning.Kind.NO_ROWS));
    }

    @Test
    void fxml_finds_the_same_words() {
        assertEquals("借呗", chinese.bundle().getString("product.JIEBEI"));
        assertEquals(Locale.SIMPLIFIED_CHINESE, chinese.bundle().getLocale());
    }

    @Test
    void a_key_without_words_is_refused_by_name() {
        assertEquals(
                "no.such.key",
                assertThrows(MissingResourceException.class, () -> chinese.text("no.such.key"))
                        .getKey());
    }
}
