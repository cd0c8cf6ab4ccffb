package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.Progress;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo as the person who opens it finds it: names in the chosen language, and nothing of the preparation to undo. */
class DemoNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void theEnglishDemoIsNamedInEnglish() {
        assertEquals(List.of(), inChinese(names(Language.EN)));
    }

    @Test
    void theChineseDemoIsNamedInChinese() {
        List<String> names = names(Language.ZH);
        assertEquals(names, inChinese(names));
    }

    @Test
    void nothingOfThePreparationCanBeUndone() {
        try (OpenedLedger ledger = demo(Language.ZH)) {
            assertEquals(List.of(), ledger.history().list().run().steps());
        }
    }

    /** Of the scenarios, the planned incomes and outflows, and the notes on what moved the reserve. */
    private static List<String> names(Language language) {
        try (OpenedLedger ledger = demo(language)) {
            Stream<String> scenarios = ledger.plans().compareScenarios().run(TODAY).scenarios().stream()
                    .map(kept -> kept.outcome().scenario().name());
            Stream<String> flows = ledger.cash().planFlows().all().stream()
                    .map(kept -> kept.flow().label());
            Stream<String> notes = ledger.cash().showCash().run(TODAY).reserve().moves().stream()
                    .map(move -> move.wording().text());
            return Stream.of(scenarios, flows, notes)
                    .flatMap(each -> each)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    private static OpenedLedger demo(Language language) {
        OpenedLedger ledger =
                new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("/nowhere"))).openPassing();
        Demo.fill(ledger, Messages.in(language), Progress.NONE);
        return ledger;
    }

    private static List<String> inChinese(List<String> names) {
        return names.stream()
                .filter(name -> name.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.HAN))
                .toList();
    }
}
