package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.report.SaveResult;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper of what is owed, as another program reads it. */
class EstateExportTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @TempDir
    Path folder;

    private final OpenedLedger ledger =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void says_to_the_fen_what_the_pages_say() throws IOException {
        Demo.fill(ledger, Progress.NONE);
        String text = written(Language.ZH);
        assertTrue(text.contains("欠款清单"), text);
        assertTrue(text.contains("截至 2026-11-21"), text);
        assertTrue(text.contains("花呗 2026年12月账单 2026-12-10 ¥2,937.14 待还"), text);
        long owed = ledger.showToday().run(DAY).owedJiebei().orElseThrow().fen();
        assertTrue(text.contains("借呗 ¥%,.2f".formatted(BigDecimal.valueOf(owed, 2))), text);
        assertTrue(text.contains("1161"), text);
    }

    @Test
    void an_empty_ledger_owes_nothing_that_is_known() throws IOException {
        String text = written(Language.EN);
        assertTrue(text.contains("What is owed"), text);
        assertTrue(text.contains("Huabei unknown"), text);
    }

    @Test
    void every_character_comes_from_a_font_inside_the_file() throws IOException {
        Demo.fill(ledger, Progress.NONE);
        written(Language.ZH);
        try (PDDocument paper = Loader.loadPDF(file().toFile())) {
            for (PDPage page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
        assertTrue(
                file().toFile().length() < 500_000,
                "only the characters that it uses: " + file().toFile().length());
    }

    private String written(Language language) throws IOException {
        assertEquals(
                SaveResult.SAVED, ledger.reports().estate(Messages.in(language)).run(DAY, file()));
        try (PDDocument paper = Loader.loadPDF(file().toFile())) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private Path file() {
        return folder.resolve("owed.pdf");
    }
}
