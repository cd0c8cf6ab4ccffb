package huanqing.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** The walls that class files can show. */
enum Wall {
    R1_RINGS_POINT_INWARD(
            RingRules::pointInward,
            "a core that knows its window, its database or its maker can be neither tested nor kept without them"),
    R2_DOMAIN_IS_PURE(
            PureRules::allowListOfTheDomain,
            "the rules of the two debts must give the same answer in every place, language and time zone"),
    R3_MONEY_IS_EXACT(
            PureRules::exactNumbers,
            "a double loses fen; only ratios and samples, in linkage and reserve, may be inexact"),
    R4_TOOLKITS_STAY_AT_THE_EDGE(
            RingRules::toolkitsAtTheEdge, "use cases outlive toolkits, and one adapter owns the ledger file"),
    R5_VIEW_MODELS_KNOW_NO_NODES(
            RingRules::viewModelsWithoutNodes, "what a screen says must be testable without opening a window"),
    R6_NO_CYCLES_BELOW_A_RING(
            FeatureRules::noCycles, "two features that know each other are one feature that nobody can read alone"),
    R6_NO_CYCLES_BETWEEN_PACKAGES(
            FeatureRules::noPackageCycles, "inside a feature as well, a reader needs a place to begin"),
    R6_DOMAIN_FEATURES_KEEP_THEIR_ORDER(
            FeatureRules::orderOfTheDomain, "money carries the ledger, the ledger the dues, the dues all advice"),
    R7_SCREENS_DO_NOT_MEET(
            FeatureRules::screensApart, "a screen is opened by the shell and can be read, changed and dropped alone"),
    R8_ADAPTERS_DO_NOT_MEET(
            FeatureRules::adaptersApart, "an adapter is replaced alone; what two of them share belongs to a port"),
    R9_TODAY_IS_AN_ARGUMENT(
            PureRules::todayIsAnArgument, "the same ledger, day and seed must always give the same figure"),
    R10_NO_BAGS(FeatureRules::noBags, "a bag grows without end, since nothing fails to belong in it"),
    R11_ONE_DOOR_OFF_THE_WINDOW(
            ThreadRules::oneDoorOffTheWindow,
            "work that leaves the window's thread by one door can be counted, cancelled and waited for in tests");

    private final Function<Rings, ArchRule> rule;
    private final String because;

    Wall(Function<Rings, ArchRule> rule, String because) {
        this.rule = rule;
        this.because = because;
    }

    /** The rule over one program. A ring may still be empty: that the rule bites is shown by the bite test. */
    ArchRule over(Rings rings) {
        return rule.apply(rings).because(because).allowEmptyShould(true);
    }
}
