package huanqing.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.ledger.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the facts' tables with what it means. */
class ClassifierTest {
    /** By the person, by the rules of a bank's table, and by looking at two files. */
    private static final Set<Reason> GIVEN_BY_OTHERS = EnumSet.of(
            Reason.SAID_BY_USER,
            Reason.TOLD_BY_ALIPAY,
            Reason.SAME_MONEY,
            Reason.PERHAPS_SAME_MONEY,
            Reason.SAID_SAME_MONEY,
            Reason.NOT_IN_ALIPAY);

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 3, 5, 12, 0);

    /** One line of the table. */
    record Case(String name, StatementRow row, Meaning expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                ClassifierTest.class.getResourceAsStream("meanings.psv"), StandardCharsets.UTF_8))) {
            return in
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(ClassifierTest::parsed)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void means(Case row) {
        assertEquals(row.expected(), Classifier.meaningOf(row.row()));
    }

    @Test
    void theTableReachesEveryReasonThatTheClassifierGives() throws IOException {
        List<Reason> reached =
                cases().map(row -> row.expected().reason()).distinct().toList();
        List<Reason> missed = Stream.of(Reason.values())
                .filter(reason -> !GIVEN_BY_OTHERS.contains(reason) && !reached.contains(reason))
                .toList();
        assertEquals(List.of(), missed);
    }

    @ParameterizedTest(name = "web export: {0}, {1}, {2}, {3} is {5}")
    @CsvSource({
        "支出,交易成功,OUT,'',ORDINARY_OUTFLOW,BOOKED",
        "支出,交易关闭,OUT,'',CLOSED_AFTER_PAYMENT,REVERSED",
        "支出,交易关闭,NONE,'',CLOSED_UNPAID,NO_EFFECT",
        "支出,交易关闭,EXPECTED,'',CLOSED_UNPAID,NO_EFFECT",
        "'',退款成功,IN,'',REFUND_ELSEWHERE,BOOKED",
        "'',交易成功,IN,'',ORDINARY_INCOME,BOOKED",
        "'',交易成功,OUT,'',ORDINARY_OUTFLOW,BOOKED",
        "'',交易成功,MOVED,'',OWN_TRANSFER,BOOKED",
        "'',交易成功,NONE,'',UNKNOWN_DIRECTION,REVIEW",
        "支出,交易成功,OUT,花呗,HUABEI_PURCHASE,BOOKED",
        "支出,交易成功,OUT,花呗分期(6期),HUABEI_PURCHASE,BOOKED",
        "支出,交易成功,OUT,花呗还的,UNKNOWN_CREDIT_ROW,REVIEW",
        "支出,交易成功,UNSTATED,花呗,ORDINARY_OUTFLOW,BOOKED"
    })
    void webRowsAreJudgedByTheStateOfTheirFunds(
            String direction, String status, Funds funds, String note, Reason reason, EntryState state) {
        Wording wording = new Wording("", "某店", "毛巾", direction, "", status, "1", "", note);
        AmountText.Exact amount = (AmountText.Exact) AmountText.read("10.00");
        Meaning meaning = Classifier.meaningOf(new StatementRow(1, "", NOON, amount.money(), wording, funds));
        assertEquals(reason, meaning.reason());
        assertEquals(state, meaning.state());
    }

    @Test
    void failedAttemptsAndTheirSuccessMakeOneTransfer() throws IOException {
        assertFalse(find("2.4 failed by itself").expected().counts());
        assertFalse(find("2.4 failed by hand").expected().counts());
        assertTrue(find("2.4 automatic, current wording").expected().counts());
    }

    private static Case find(String name) throws IOException {
        Case found = cases().filter(row -> row.name().equals(name)).findFirst().orElse(null);
        assertNotNull(found, name);
        return found;
    }

    private static Case parsed(String line) {
        String[] cells = Stream.of(line.split("\\|", -1))
                .map(cell -> cell.strip().replace('¦', '|'))
                .toArray(String[]::new);
        Wording wording = new Wording(cells[1], cells[2], cells[3], cells[4], cells[6], cells[7], "1", "", "");
        AmountText.Exact amount = (AmountText.Exact) AmountText.read(cells[5]);
        Meaning expected = new Meaning(
                Product.valueOf(cells[8]),
                EntryKind.valueOf(cells[9]),
                EntryState.valueOf(cells[10]),
                Reason.valueOf(cells[11]),
                Integer.parseInt(cells[12]),
                given(cells[13]).map(YearMonth::parse),
                RepaymentMode.valueOf(cells[14]),
                given(cells[15]));
        return new Case(cells[0], new StatementRow(1, line, NOON, amount.money(), wording), expected);
    }

    private static Optional<String> given(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }
}
