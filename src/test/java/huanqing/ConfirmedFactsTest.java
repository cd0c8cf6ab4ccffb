package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.app.Progress;
import huanqing.app.linkage.LinkageReport;
import huanqing.app.statement.StatementReader;
import huanqing.domain.linkage.funds.FlagState;
import huanqing.domain.linkage.funds.RollingSign;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.EvidenceKind;
import huanqing.domain.linkage.structure.PersonsWord;
import huanqing.domain.linkage.structure.Standing;
import huanqing.domain.linkage.structure.StructureRow;
import huanqing.infra.sqlite.Database;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person confirms is in the report, also after the ledger was closed and opened again, until taken back. */
class ConfirmedFactsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-05");
    private static final StatementReader NO_READER = (request, sink, progress) -> {
        throw new IllegalStateException("nothing is imported here");
    };

    @TempDir
    Path folder;

    @Test
    void aConfirmedStandingIsInTheReportWithItsGroundsAfterReopening() {
        ledger(open -> open.linkage()
                .confirmFacts()
                .structure(Aspect.LENDER, Optional.of(new PersonsWord(Standing.SEPARATE, "花呗：甲消费金融；借呗：乙银行"))));

        StructureRow row = report().structure().rows().get(Aspect.LENDER.ordinal());
        assertEquals(Standing.SEPARATE, row.standing());
        assertEquals(EvidenceKind.SAID_BY_USER, row.evidence().get(0).kind());
        assertEquals(List.of("花呗：甲消费金融；借呗：乙银行"), row.evidence().get(0).names());
    }

    @Test
    void aWordCanBeChangedAndTakenBackWithoutTouchingTheOthers() {
        ledger(open -> {
            say(open, Aspect.COLLECTION_CONTACT, Optional.of(Standing.SEPARATE));
            say(open, Aspect.CREDIT_REPORT_LINE, Optional.of(Standing.SEPARATE));
            say(open, Aspect.COLLECTION_CONTACT, Optional.of(Standing.SHARED));
        });
        assertEquals(Standing.SHARED, standing(Aspect.COLLECTION_CONTACT));

        ledger(open -> say(open, Aspect.COLLECTION_CONTACT, Optional.empty()));
        assertEquals(Standing.UNKNOWN, standing(Aspect.COLLECTION_CONTACT));
        assertEquals(Standing.SEPARATE, standing(Aspect.CREDIT_REPORT_LINE));
    }

    @Test
    void theNumberOfLendersDecidesTheFourthSign() {
        assertEquals(FlagState.UNKNOWN, fourthSign());
        ledger(open -> open.linkage().confirmFacts().openLenders(Optional.of(2)));
        assertEquals(FlagState.CLEAR, fourthSign());
        ledger(open -> open.linkage().confirmFacts().openLenders(Optional.of(3)));
        assertEquals(FlagState.RAISED, fourthSign());
        ledger(open -> open.linkage().confirmFacts().openLenders(Optional.empty()));
        assertEquals(FlagState.UNKNOWN, fourthSign());
    }

    @Test
    void whatIsNotKnownCannotBeSaid() {
        assertThrows(IllegalArgumentException.class, () -> new PersonsWord(Standing.UNKNOWN, ""));
        ledger(open -> assertThrows(
                IllegalArgumentException.class,
                () -> open.linkage().confirmFacts().openLenders(Optional.of(-1))));
    }

    private static void say(OpenedLedger open, Aspect aspect, Optional<Standing> standing) {
        open.linkage().confirmFacts().structure(aspect, standing.map(said -> new PersonsWord(said, "")));
    }

    private Standing standing(Aspect aspect) {
        return report().structure().rows().get(aspect.ordinal()).standing();
    }

    private FlagState fourthSign() {
        return report().funds().rolling().flags().get(RollingSign.R4.ordinal()).state();
    }

    private LinkageReport report() {
        try (OpenedLedger open = open()) {
            return open.linkage().measureLinkage().run(TODAY, 1, Progress.NONE);
        }
    }

    private void ledger(Consumer<OpenedLedger> work) {
        try (OpenedLedger open = open()) {
            work.accept(open);
        }
    }

    private OpenedLedger open() {
        return new OpenedLedger(Database.open(folder.resolve("ledger.hq")), NO_READER, Clock.systemUTC());
    }
}
