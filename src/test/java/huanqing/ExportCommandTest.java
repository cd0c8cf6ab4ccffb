package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} as a script meets it. */
class ExportCommandTest {
    private static final String DEMO = "assets/demo/alipay_record_demo.csv";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void importDemo() {
        assertEquals(0, run("import", DEMO), err.toString());
    }

    @Test
    void aYearOfDuesOpensInAnotherProgram() throws IOException {
        List<VEvent> events = export("zh");
        VEvent bill = find(events, "huabei-2026-12@huanqing");
        assertEquals(
                Instant.parse("2026-12-10T03:30:00Z"),
                bill.getDateStart().getValue().toInstant());
        assertEquals("花呗 2026年12月账单 ¥2937.14", bill.getSummary().getValue());
        assertEquals(5, bill.getAlarms().size(), "7, 3, 1 and 0 days before, and the evening before");
        VEvent paid = find(events, "huabei-2026-11@huanqing");
        assertEquals("花呗 2026年11月账单 已还清", paid.getSummary().getValue());
        assertTrue(paid.getAlarms().isEmpty());
    }

    @Test
    void billsOfWhichNobodyKnowsTheSumHaveTheirDayAllTheSame() throws IOException {
        List<VEvent> events = export("en");
        VEvent last = find(events, "huabei-2027-11@huanqing");
        assertEquals("Huabei bill 2027-11 amount unknown", last.getSummary().getValue());
        assertEquals(
                events.size(),
                events.stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
    }

    @Test
    void theLedgerBecomesATableOfEveryRow() throws IOException {
        Path file = folder.resolve("ledger.csv");
        assertEquals(0, run("export", "ledger", file.toString(), "--lang", "zh"), err.toString());
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).startsWith("\uFEFF时间,产品,类型,状态,金额（元）"), lines.get(0));
        out.getBuffer().setLength(0);
        run("entries");
        assertEquals(out.toString().lines().count(), lines.size() - 1);
    }

    @Test
    void thePlanIsATableOrAPaperAndNeedsToKnowTheCash() throws IOException {
        Path table = folder.resolve("plan.csv");
        assertEquals(1, run("export", "plan", table.toString(), "--lang", "en"));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertFalse(Files.exists(table), "nothing is written without a plan");

        assertEquals(0, run("cash", "set", "500000"), err.toString());
        assertEquals(0, run("export", "plan", table.toString(), "--lang", "zh"), err.toString());
        List<String> lines = Files.readAllLines(table);
        assertEquals("\uFEFF日期,还哪一笔,金额（元）,怎么还,还了没有", lines.get(0));
        assertEquals("2026-12-10,花呗 2026年12月账单,2937.14,全额还清,待还", lines.get(1));

        Path paper = folder.resolve("plan.pdf");
        assertEquals(0, run("export", "plan", paper.toString(), "--lang", "zh"), err.toString());
        try (PDDocument read = Loader.loadPDF(paper.toFile())) {
            String text = new PDFTextStripper().getText(read);
            assertTrue(text.contains("2026-12-10 花呗 2026年12月账单 ¥2,937.14 全额还清 待还"), text);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedInOneSentence() {
        assertEquals(
                1, run("export", "calendar", folder.resolve("none/dues.ics").toString(), "--lang", "en"));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("dues.ics"), err.toString());
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void aloneItSaysWhatCanBeExported() {
        assertEquals(2, run("export"));
        assertTrue(err.toString().contains("calendar, estate, ledger, plan"), err.toString());
    }

    private List<VEvent> export(String language) throws IOException {
        Path file = folder.resolve("dues.ics");
        assertEquals(0, run("export", "calendar", file.toString(), "--lang", language), err.toString());
        return Biweekly.parse(Files.readString(file)).first().getEvents();
    }

    private static VEvent find(List<VEvent> events, String uid) {
        return events.stream()
                .filter(event -> event.getUid().getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
        Wiring wiring = new Wiring(clock, new UserFolders("Linux", environment, folder));
        return new CommandLineFace(
                        clock, new PrintWriter(out, true), new PrintWriter(err, true), wiring.commands(), request -> 0)
                .run(arguments);
    }
}
