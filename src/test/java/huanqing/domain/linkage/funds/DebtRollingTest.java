package huanqing.domain.linkage.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.LedgerRows;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DebtRollingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-05");

    @Test
    void nothingKnownIsUnknownAndNotClear() {
        DebtRolling rolling = DebtRolling.of(household(new LedgerRows(), null, null, null));

        assertEquals(FlagState.UNKNOWN, state(rolling, RollingSign.R1));
        assertEquals(FlagState.CLEAR, state(rolling, RollingSign.R2));
        assertEquals(FlagState.UNKNOWN, state(rolling, RollingSign.R3));
        assertEquals(FlagState.UNKNOWN, state(rolling, RollingSign.R4));
        assertEquals(FlagState.UNKNOWN, state(rolling, RollingSign.R5));
        assertEquals(FlagState.UNKNOWN, state(rolling, RollingSign.R6));
        assertEquals(FlagState.CLEAR, state(rolling, RollingSign.R7));
        assertEquals(RollingLevel.CALM, rolling.level());
    }

    @Test
    void loansAroundADueThatCoverFourFifthsOfIt() {
        LedgerRows rows = new LedgerRows()
                .loan("2026-05-07", 500)
                .loan("2026-05-13", 300)
                .due(Product.HUABEI, "2026-05-10", 1000, DueState.PAID);

        RollingFlag flag = flag(rows, RollingSign.R1);

        assertEquals(FlagState.RAISED, flag.state());
        assertEquals(List.of(new EntryId(1), new EntryId(2)), flag.entries());
        assertEquals(List.of(new DueId("huabei-2026-05-10")), flag.dues());
    }

    @Test
    void loansThatCoverLessOrLieFurtherOffDoNotRaiseIt() {
        LedgerRows less =
                new LedgerRows().loan("2026-05-07", 799).due(Product.HUABEI, "2026-05-10", 1000, DueState.PAID);
        LedgerRows further = new LedgerRows()
                .loan("2026-05-06", 1000)
                .loan("2026-05-14", 1000)
                .due(Product.HUABEI, "2026-05-10", 1000, DueState.PAID);

        assertEquals(FlagState.CLEAR, flag(less, RollingSign.R1).state());
        assertEquals(FlagState.CLEAR, flag(further, RollingSign.R1).state());
    }

    @Test
    void twoCoveredDuesWithinThreeMonthsAreRedByThemselves() {
        LedgerRows twice = new LedgerRows()
                .loan("2026-02-09", 1000)
                .due(Product.HUABEI, "2026-02-10", 1000, DueState.PAID)
                .loan("2026-05-09", 1000)
                .due(Product.HUABEI, "2026-05-10", 1000, DueState.PAID);
        LedgerRows apart = new LedgerRows()
                .loan("2026-01-09", 1000)
                .due(Product.HUABEI, "2026-01-10", 1000, DueState.PAID)
                .loan("2026-05-09", 1000)
                .due(Product.HUABEI, "2026-05-10", 1000, DueState.PAID);

        assertEquals(
                RollingLevel.RED,
                DebtRolling.of(household(twice, null, null, null)).level());
        assertEquals(
                RollingLevel.CALM,
                DebtRolling.of(household(apart, null, null, null)).level());
    }

    @Test
    void loansThatKeepUpWithRepaymentsInThreeFullMonths() {
        LedgerRows keepsUp = new LedgerRows()
                .loan("2026-04-20", 900)
                .loanRepaid("2026-04-18", 900)
                .loan("2026-05-25", 1000)
                .loanRepaid("2026-05-18", 900)
                .loan("2026-06-29", 1000)
                .loanRepaid("2026-06-18", 900);
        LedgerRows between = new LedgerRows()
                .loan("2026-04-20", 900)
                .loanRepaid("2026-04-18", 900)
                .loan("2026-05-25", 899)
                .loanRepaid("2026-05-18", 900)
                .loan("2026-06-29", 1000)
                .loanRepaid("2026-06-18", 900);
        LedgerRows pause = new LedgerRows()
                .loan("2026-04-20", 900)
                .loanRepaid("2026-04-18", 900)
                .loanRepaid("2026-05-18", 900)
                .loan("2026-06-29", 1000)
                .loanRepaid("2026-06-18", 900);

        assertEquals(FlagState.RAISED, flag(keepsUp, RollingSign.R2).state());
        assertEquals(FlagState.UNKNOWN, flag(between, RollingSign.R2).state(), "a part may have been interest");
        assertEquals(FlagState.CLEAR, flag(pause, RollingSign.R2).state());
    }

    @Test
    void threeBillsInARowAtTheMinimum() {
        LedgerRows inARow = bills(DueState.MINIMUM, DueState.MINIMUM, DueState.MINIMUM);
        LedgerRows interrupted = bills(DueState.MINIMUM, DueState.PAID, DueState.MINIMUM, DueState.MINIMUM);

        assertEquals(FlagState.RAISED, flag(inARow, RollingSign.R3).state());
        assertEquals(FlagState.CLEAR, flag(interrupted, RollingSign.R3).state());
        assertEquals(2, flag(interrupted, RollingSign.R3).figure().orElseThrow());
    }

    @Test
    void theBurdenOnTheIncome() {
        LedgerRows rows = new LedgerRows()
                .huabeiRepaid("2026-04-10", 1000)
                .loanRepaid("2026-04-18", 1000)
                .huabeiRepaid("2026-05-10", 1000)
                .loanRepaid("2026-05-18", 1000)
                .huabeiRepaid("2026-06-10", 1000)
                .loanRepaid("2026-06-18", 1000)
                .huabeiRepaid("2026-07-01", 9000);

        DebtRolling half = DebtRolling.of(household(rows, 4000L, 40_000L, 2));
        assertEquals(FlagState.CLEAR, state(half, RollingSign.R5), "exactly 50% is not above it");
        assertEquals(FlagState.CLEAR, state(half, RollingSign.R6));
        assertEquals(FlagState.CLEAR, state(half, RollingSign.R4));

        DebtRolling heavy = DebtRolling.of(household(rows, 2800L, 28_001L, 3));
        assertEquals(FlagState.RAISED, state(heavy, RollingSign.R5));
        assertEquals(FlagState.RAISED, state(heavy, RollingSign.R6));
        assertEquals(FlagState.RAISED, state(heavy, RollingSign.R4));
        assertEquals(RollingLevel.RED, heavy.level());
    }

    @Test
    void twoSignsAreAmber() {
        DebtRolling amber = DebtRolling.of(household(new LedgerRows(), 1000L, 10_001L, 3));
        assertEquals(RollingLevel.AMBER, amber.level());
    }

    @Test
    void twoLoansWithinThirtyDays() {
        LedgerRows within = new LedgerRows().loan("2026-05-01", 100).loan("2026-05-30", 100);
        LedgerRows apart = new LedgerRows().loan("2026-05-01", 100).loan("2026-05-31", 100);

        assertEquals(FlagState.RAISED, flag(within, RollingSign.R7).state());
        assertEquals(FlagState.CLEAR, flag(apart, RollingSign.R7).state());
    }

    @Test
    void whatLiesOverAYearBackIsThePast() {
        LedgerRows old = new LedgerRows().loan("2025-05-01", 100).loan("2025-05-02", 100);
        assertEquals(FlagState.CLEAR, flag(old, RollingSign.R7).state());
    }

    private static LedgerRows bills(DueState... states) {
        LedgerRows rows = new LedgerRows();
        for (int i = 0; i < states.length; i++) {
            rows.due(Product.HUABEI, "2026-0" + (2 + i) + "-10", 1000, states[i]);
        }
        return rows;
    }

    private static RollingFlag flag(LedgerRows rows, RollingSign sign) {
        return DebtRolling.of(household(rows, null, null, null)).flags().get(sign.ordinal());
    }

    private static FlagState state(DebtRolling rolling, RollingSign sign) {
        return rolling.flags().get(sign.ordinal()).state();
    }

    private static Household household(LedgerRows rows, Long income, Long debt, Integer lenders) {
        return new Household(
                TODAY,
                rows.entries(),
                rows.dues(),
                Optional.ofNullable(income).map(yuan -> Money.ofFen(yuan * 100)),
                Optional.ofNullable(debt).map(yuan -> Money.ofFen(yuan * 100)),
                Optional.ofNullable(lenders));
    }
}
