package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo as "See the demo" opens it: with its loans confirmed, so that no sum of Jiebei is unknown. */
class DemoContractsTest {
    private static List<Due> jiebei;

    @BeforeAll
    static void open() {
        Wiring wiring = new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("/nowhere")));
        try (OpenedLedger ledger = wiring.openPassing()) {
            Demo.fill(ledger, Progress.NONE);
            jiebei = ledger.credit().listDues().run(LocalDate.of(2026, 11, 21)).stream()
                    .filter(due -> due.product() == Product.JIEBEI)
                    .toList();
        }
    }

    @Test
    void everyRepaymentIsTheLoansToTheFen() {
        List<Due> compared =
                jiebei.stream().filter(due -> due.difference().isPresent()).toList();
        assertTrue(compared.size() >= 45, "compared: " + compared.size());
        for (Due due : compared) {
            assertEquals(Money.ZERO, due.difference().orElseThrow(), due.id().toString());
        }
    }

    @Test
    void lateInstalmentsAreThoseOfTheStory() {
        assertEquals(
                List.of("2025-07", "2025-12", "2026-03", "2026-06", "2026-10"),
                jiebei.stream()
                        .filter(due -> due.state() == DueState.PAID_LATE)
                        .map(due -> due.month().toString())
                        .toList());
    }

    @Test
    void whatIsStillToBePaidIsKnown() {
        List<Due> open =
                jiebei.stream().filter(due -> due.state() == DueState.OPEN).toList();
        assertTrue(open.size() >= 3, "open: " + open.size());
        assertTrue(open.stream().allMatch(due -> due.total().isPresent()));
    }
}
