package huanqing.ui.fx.guide;

import huanqing.domain.credit.explain.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the guide explains, a page each, in the order of its list. */
public enum Topic {
    FIGURES,
    STATEMENT,
    BILL("H1", "H2", "H3", "H4", "H5", "H11", "H13", "H14"),
    MINIMUM("H6", "H7", "H8c"),
    INSTALMENTS("H8", "H8b", "H8c", "H9", "H14", "L3"),
    DEFERRAL("H12", "H8c"),
    METHODS("J1", "J2", "J3", "J4", "J5", "J6", "J7", "J8"),
    PREPAYMENT("J9", "L6"),
    OVERDUE("H5", "H10", "H11", "H17", "J10", "J11", "J12", "L2", "L4", "L5", "L7"),
    REPORT("H15", "H16", "J13", "J14", "L10", "L11", "L12"),
    LINKAGE("H15", "H16", "J13", "J14", "L2", "L3", "G6"),
    RESERVE("H13", "G1"),
    CAPACITY("G2"),
    SHORTFALL("H6", "H7", "H10", "J10", "G4", "L7"),
    WHATIF("H10", "H17"),
    REMINDERS("H5", "H13", "J12"),
    ESTATE("L8"),
    PRIVACY,
    LIMITS("L2");

    private final List<String> sources;

    Topic(String... sources) {
        this.sources = List.of(sources);
    }

    /** The rules that the page rests on, by the numbers of the rule book. */
    public List<String> sources() {
        return sources;
    }

    /** The page for whoever asks for help on a view. */
    public static Topic of(String view) {
        return switch (view) {
            case "welcome", "import", "imports" -> STATEMENT;
            case "calendar", "huabei" -> BILL;
            case "jiebei" -> METHODS;
            case "reserve" -> RESERVE;
            case "shortfall" -> SHORTFALL;
            case "linkage" -> LINKAGE;
            case "whatif" -> WHATIF;
            case "reminders" -> REMINDERS;
            case "settings" -> PRIVACY;
            default -> FIGURES;
        };
    }

    /** The page on which the rule of a formula is explained. */
    public static Optional<Topic> of(Rule rule) {
        return switch (rule) {
            case H2, H4, H11 -> Optional.of(BILL);
            case H6, H7 -> Optional.of(MINIMUM);
            case H8, H8B, H8C, H9, H14 -> Optional.of(INSTALMENTS);
            case H10, J10, L5 -> Optional.of(OVERDUE);
            case H12 -> Optional.of(DEFERRAL);
            case J3, J4, J6, J7, J7B, J8 -> Optional.of(METHODS);
            case J9 -> Optional.of(PREPAYMENT);
            case L10, L12 -> Optional.of(REPORT);
            case G4 -> Optional.of(SHORTFALL);
            case M1, M2 -> Optional.empty();
        };
    }

    /** Where to read on. */
    public Set<Topic> seeAlso() {
        return switch (this) {
            case FIGURES -> Set.of(STATEMENT, LIMITS);
            case STATEMENT -> Set.of(FIGURES, PRIVACY);
            case BILL -> Set.of(MINIMUM, INSTALMENTS, REMINDERS);
            case MINIMUM -> Set.of(BILL, INSTALMENTS, OVERDUE);
            case INSTALMENTS -> Set.of(MINIMUM, DEFERRAL);
            case DEFERRAL -> Set.of(INSTALMENTS, MINIMUM);
            case METHODS -> Set.of(PREPAYMENT, OVERDUE);
            case PREPAYMENT -> Set.of(METHODS, WHATIF);
            case OVERDUE -> Set.of(REPORT, SHORTFALL);
            case REPORT -> Set.of(OVERDUE, LINKAGE);
            case LINKAGE -> Set.of(REPORT, RESERVE);
            case RESERVE -> Set.of(CAPACITY, SHORTFALL);
            case CAPACITY -> Set.of(RESERVE);
            case SHORTFALL -> Set.of(MINIMUM, OVERDUE, RESERVE);
            case WHATIF -> Set.of(OVERDUE, PREPAYMENT);
            case REMINDERS -> Set.of(BILL, PRIVACY);
            case ESTATE -> Set.of(FIGURES);
            case PRIVACY -> Set.of(LIMITS, ESTATE);
            case LIMITS -> Set.of(FIGURES, PRIVACY);
        };
    }

    /** The view that the page is about, by its key; empty where it is about all of them. */
    public Optional<String> view() {
        return switch (this) {
            case FIGURES -> Optional.of("today");
            case STATEMENT -> Optional.of("import");
            case BILL, MINIMUM, INSTALMENTS, DEFERRAL, OVERDUE -> Optional.of("huabei");
            case METHODS, PREPAYMENT -> Optional.of("jiebei");
            case REPORT, LINKAGE -> Optional.of("linkage");
            case RESERVE, CAPACITY -> Optional.of("reserve");
            case SHORTFALL -> Optional.of("shortfall");
            case WHATIF -> Optional.of("whatif");
            case REMINDERS -> Optional.of("reminders");
            case ESTATE, PRIVACY -> Optional.of("settings");
            case LIMITS -> Optional.empty();
        };
    }
}
