package huanqing.domain.linkage.structure;

import huanqing.domain.credit.limit.Limits;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which of the two products' parts are separate, shared or unknown, with the person's own rows as evidence. What the
 * person said outweighs the rows.
 */
public final class StructureTable {
    private final List<Entry> booked;
    private final Map<Aspect, PersonsWord> said;
    private final Limits limits;

    private StructureTable(List<Entry> entries, Map<Aspect, PersonsWord> said, Limits limits) {
        booked = entries.stream()
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
        this.said = said;
        this.limits = limits;
    }

    /** The table's rows, one for each {@link Aspect} in order, where no limit was stated. */
    public static List<StructureRow> of(List<Entry> entries, Map<Aspect, PersonsWord> said) {
        return of(entries, said, Limits.NONE);
    }

    /** The table's rows, one for each {@link Aspect} in order. */
    public static List<StructureRow> of(List<Entry> entries, Map<Aspect, PersonsWord> said, Limits limits) {
        StructureTable table = new StructureTable(entries, said, limits);
        return Arrays.stream(Aspect.values()).map(table::row).toList();
    }

    private StructureRow row(Aspect aspect) {
        List<Evidence> evidence = new ArrayList<>();
        Standing seen =
                switch (aspect) {
                    case LENDER -> lender(evidence);
                    case ACCOUNT_AND_LIMIT -> limit(evidence);
                    case REPAYMENT -> repayment(evidence);
                    case CREDIT_REPORT_LINE, COLLECTION_CONTACT -> Standing.UNKNOWN;
                };
        Optional<PersonsWord> word = Optional.ofNullable(said.get(aspect));
        word.map(Evidence::saidByUser).ifPresent(first -> evidence.add(0, first));
        return new StructureRow(
                aspect, word.map(PersonsWord::standing).orElse(seen), Standing.SEPARATE, List.copyOf(evidence));
    }

    /** A row without a lender may be Ant's or of an unknown bank, so only named lenders can tell. */
    private Standing lender(List<Evidence> evidence) {
        List<String> huabei = named(EvidenceKind.HUABEI_LENDERS_NAMED, Product.HUABEI, evidence);
        List<String> jiebei = named(EvidenceKind.JIEBEI_LENDERS_NAMED, Product.JIEBEI, evidence);
        if (!banks(Product.HUABEI).isEmpty() || !banks(Product.JIEBEI).isEmpty()) {
            stated(evidence);
        }
        if (huabei.isEmpty() || jiebei.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return huabei.stream().anyMatch(jiebei::contains) ? Standing.SHARED : Standing.SEPARATE;
    }

    private List<String> named(EvidenceKind kind, Product product, List<Evidence> evidence) {
        List<Entry> rows = booked.stream()
                .filter(of(product).and(entry -> entry.meaning().lender().isPresent()))
                .toList();
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(entry -> names.add(entry.meaning().lender().orElseThrow()));
        add(evidence, kind, rows, List.copyOf(names));
        names.addAll(banks(product));
        return List.copyOf(names);
    }

    private Standing limit(List<Evidence> evidence) {
        List<Entry> changes = rows(entry -> entry.meaning().kind() == EntryKind.LIMIT_CHANGE);
        boolean both = isLimited(Product.HUABEI, changes) && isLimited(Product.JIEBEI, changes);
        add(evidence, EvidenceKind.OWN_LIMIT_CHANGES, changes, List.of());
        stated(evidence);
        return both ? Standing.SEPARATE : Standing.UNKNOWN;
    }

    private boolean isLimited(Product product, List<Entry> changes) {
        return changes.stream().anyMatch(of(product))
                || !limits.history(product).isEmpty();
    }

    /** The limits that the person stated, with the banks among their lenders. */
    private void stated(List<Evidence> evidence) {
        stated(EvidenceKind.HUABEI_LIMITS_STATED, Product.HUABEI, evidence);
        stated(EvidenceKind.JIEBEI_LIMITS_STATED, Product.JIEBEI, evidence);
    }

    private void stated(EvidenceKind kind, Product product, List<Evidence> evidence) {
        int count = limits.history(product).size();
        if (count > 0) {
            evidence.add(new Evidence(kind, count, List.of(), List.copyOf(banks(product))));
        }
    }

    private Set<String> banks(Product product) {
        return limits.history(product).stream()
                .flatMap(change -> change.lender().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Standing repayment(List<Evidence> evidence) {
        List<Entry> shared = rows(entry -> entry.meaning().reason() == Reason.SHARED_REPAYMENT);
        List<Entry> huabei = rows(of(Product.HUABEI)
                .and(entry -> entry.meaning().kind() == EntryKind.REPAYMENT)
                .and(entry -> entry.meaning().reason() != Reason.SHARED_REPAYMENT));
        List<Entry> jiebei =
                rows(of(Product.JIEBEI).and(entry -> entry.meaning().kind() == EntryKind.LOAN_REPAYMENT));
        add(evidence, EvidenceKind.SHARED_REPAYMENT_ROWS, shared, List.of());
        add(evidence, EvidenceKind.HUABEI_REPAYMENT_ROWS, huabei, List.of());
        add(evidence, EvidenceKind.JIEBEI_REPAYMENT_ROWS, jiebei, List.of());
        if (!shared.isEmpty()) {
            return Standing.SHARED;
        }
        return huabei.isEmpty() || jiebei.isEmpty() ? Standing.UNKNOWN : Standing.SEPARATE;
    }

    private static Predicate<Entry> of(Product product) {
        return entry -> entry.meaning().product() == product;
    }

    private List<Entry> rows(Predicate<Entry> wanted) {
        return booked.stream().filter(wanted).toList();
    }

    private static void add(List<Evidence> evidence, EvidenceKind kind, List<Entry> rows, List<String> names) {
        if (!rows.isEmpty()) {
            List<EntryId> newest =
                    rows.stream().limit(Evidence.SHOWN).map(Entry::id).toList();
            evidence.add(new Evidence(kind, rows.size(), newest, names));
        }
    }
}
