package huanqing.app.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Cancelled;
import huanqing.app.Edit;
import huanqing.app.Progress;
import huanqing.app.UnitOfWork;
import huanqing.app.credit.ContractStore;
import huanqing.app.credit.SettleDues;
import huanqing.app.ledger.EntryStore;
import huanqing.app.statement.ImportStore;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.limit.Limits;
import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.LedgerRows;
import huanqing.domain.linkage.LinkVerdict;
import huanqing.domain.linkage.funds.FlagState;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.CauseFigure.Measure;
import huanqing.domain.linkage.structure.PersonsWord;
import huanqing.domain.linkage.structure.Standing;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MeasureLinkageTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-05");

    private final LedgerRows rows = new LedgerRows();

    @Test
    void factsAreShownBeforeThereAreMonthsEnough() {
        rows.purchase("2026-05-03", 900)
                .loan("2026-06-08", 1000)
                .huabeiRepaid("2026-06-10", 900)
                .loanRepaid("2026-07-02", 350);

        LinkageReport report = measure(ConfirmedFacts.NONE).run(TODAY, 1, Progress.NONE);

        assertEquals(LinkVerdict.NOT_ENOUGH_DATA, report.behaviour().verdict());
        assertEquals(Optional.empty(), report.cost());
        assertEquals(90_000, report.funds().flows().get(0).atMost().fen());
        assertEquals(FlagState.UNKNOWN, report.funds().rolling().flags().get(4).state(), "no income is known");
    }

    @Test
    void whatThePersonConfirmedIsUsed() {
        rows.purchase("2026-05-03", 900).loan("2026-06-08", 1000);
        ConfirmedFacts facts = new ConfirmedFacts() {
            @Override
            public Map<Aspect, PersonsWord> standings() {
                return Map.of(Aspect.COLLECTION_CONTACT, new PersonsWord(Standing.SEPARATE, ""));
            }

            @Override
            public Optional<Integer> openLenders() {
                return Optional.of(3);
            }
        };

        LinkageReport report = measure(facts).run(TODAY, 1, Progress.NONE);

        assertEquals(
                Standing.SEPARATE,
                report.structure()
                        .rows()
                        .get(Aspect.COLLECTION_CONTACT.ordinal())
                        .standing());
        assertEquals(FlagState.RAISED, report.funds().rolling().flags().get(3).state());
        assertTrue(
                report.structure().causes().stream()
                        .flatMap(cause -> cause.figures().stream())
                        .filter(figure -> figure.measure() == Measure.ANNUAL_RATE)
                        .allMatch(figure -> figure.value().isPresent() == (figure.product() == Product.HUABEI)),
                "Jiebei's rate is personal and no contract says it");
    }

    @Test
    void aCancelledMeasurementStops() {
        List<Long> steps = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void report(long done, long total) {
                steps.add(done);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() == 2;
            }
        };
        assertThrows(Cancelled.class, () -> measure(ConfirmedFacts.NONE).run(TODAY, 1, progress));
        assertEquals(List.of(0L, 1L), steps);
    }

    private MeasureLinkage measure(ConfirmedFacts facts) {
        UnitOfWork inline = new UnitOfWork() {
            @Override
            public <T> T write(Supplier<T> work) {
                return work.get();
            }

            @Override
            public <T> T edit(Edit edit, String about, Supplier<T> work) {
                return work.get();
            }

            @Override
            public <T> T rehearse(Supplier<T> work) {
                return work.get();
            }

            @Override
            public <T> T read(Supplier<T> work) {
                return work.get();
            }
        };
        EntryStore entries = answering(
                EntryStore.class,
                Map.of(
                        "ofProduct",
                        arguments -> of((Product) arguments[0]),
                        "count",
                        arguments -> 0,
                        "page",
                        arguments -> List.of()));
        ImportStore imports = answering(ImportStore.class, Map.of("batches", arguments -> List.of()));
        ContractStore contracts = answering(ContractStore.class, Map.of("all", arguments -> Contracts.NONE));
        return new MeasureLinkage(
                inline, entries, new SettleDues(inline, entries, imports, contracts), facts, () -> Limits.NONE);
    }

    private List<Object> of(Product product) {
        return rows.entries().stream()
                .filter(entry -> entry.meaning().product() == product)
                .map(Object.class::cast)
                .toList();
    }

    private static <T> T answering(Class<T> port, Map<String, Function<Object[], Object>> answers) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.apply(arguments);
                }));
    }
}
