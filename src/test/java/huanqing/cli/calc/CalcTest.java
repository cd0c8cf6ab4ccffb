package huanqing.cli.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalcTest {
    private static final String DEBTS =
            """
            {"debts":[
              {"name":"huabei","balance":450000,"annual_rate":0.1825,"minimum":45000},
              {"name":"jiebei","balance":1000000,"annual_rate":0.146,"minimum":92000},
              {"name":"terms","balance":300000,"annual_rate":0.1586,"minimum":27200}],
             "budget":BUDGET}""";

    @TempDir
    private Path folder;

    /** Each line: a command and what its JSON says at some paths, as {@code path=value}. */
    @ParameterizedTest
    @CsvFileSource(resources = "calculations.csv", delimiter = '|', numLinesToSkip = 1)
    void every_known_figure_comes_out(String command, String expected) {
        JsonObject answer = Calc.json(command);
        for (String pair : expected.split(" ")) {
            int equals = pair.indexOf('=');
            assertEquals(pair.substring(equals + 1), Calc.at(answer, pair.substring(0, equals)), command + ": " + pair);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "calculations.csv", delimiter = '|', numLinesToSkip = 1)
    void people_get_the_same_answer_in_both_languages_with_its_formula(String command) {
        for (String language : List.of("zh", "en")) {
            Calc calc = Calc.run(command + " --lang " + language);
            assertEquals(0, calc.code(), calc.err());
            assertFalse(calc.out().isBlank());
            assertTrue(
                    command.startsWith("irr") || calc.out().contains(language.equals("zh") ? "依据 " : "By "),
                    calc.out());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0.025, 1494, 1600, 1500",
        "6, 0.045, 1527, 1638, 1543",
        "9, 0.065, 1534, 1647, 1560",
        "12, 0.088, 1586, 1707, 1625",
        "12, 0.075, 1357, 1444, 1385",
    })
    void instalments_show_their_true_annual_cost(
            int terms, String rate, String nominal, String effective, String simple) {
        JsonObject answer = Calc.json(
                "huabei-instalment --amount 1200000 --terms " + terms + " --fee-rate " + rate + " --kind BILL");
        assertEquals(nominal, basisPoints(answer, "annual.nominal"));
        assertEquals(effective, basisPoints(answer, "annual.effective"));
        assertEquals(simple, basisPoints(answer, "annual.simple"));
    }

    @Test
    void a_rate_of_return_has_ten_digits_at_least() {
        JsonObject year = Calc.json("irr --flows -10000000,0,11000000 --per-year 1");
        assertEquals("488", basisPoints(year, "periodic"));
        assertEquals("0.048808848170152", Calc.at(year, "periodic"));
        JsonObject monthly = Calc.json("irr --flows=1000000" + ",-91394".repeat(12));
        assertEquals("145", basisPoints(monthly, "periodic"));
        assertEquals("1740", basisPoints(monthly, "nominal"));
    }

    @Test
    void a_plan_has_a_row_a_term_with_every_part() {
        JsonObject plan = Calc.json("jiebei-plan --principal 1000000 --daily-rate 0.0004 --start 2025-03-10 --terms 6"
                + " --method INTEREST_FIRST --due-day 10");
        assertEquals(6, plan.getAsJsonArray("rows").size());
        assertEquals(
                "{\"term\":6,\"due\":\"2025-09-10\",\"days\":31,\"principal\":1000000,\"interest\":12400,"
                        + "\"total\":1012400,\"balance\":0}",
                Calc.at(plan, "rows[-1]"));
        assertEquals("[payment, rows, interest, annual]", plan.keySet().toString());
    }

    @ParameterizedTest
    @CsvSource({"HIGHEST_RATE, 95282", "greatest_impact, 95804", "SMALLEST_BALANCE, 96620"})
    void several_debts_are_paid_off_by_a_strategy(String strategy, String interest) throws IOException {
        JsonObject answer = Calc.json("payoff --strategy " + strategy + " --case " + debts(DEBTS, 250_000));
        assertEquals("8", Calc.at(answer, "months"));
        assertEquals(interest, Calc.at(answer, "interest"));
        assertEquals("8", Calc.at(answer, "rows[-1].month"));
        assertEquals("0", Calc.at(answer, "rows[-1].balance"));
        assertEquals("huabei", Calc.at(answer, "rows[0].debts[0].name"));
        assertEquals(
                0,
                Calc.run("payoff --strategy " + strategy + " --lang zh --case " + debts(DEBTS, 250_000))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({
        "164199, 164.2, ¥0.01",
        "-1, '', budget",
        "2500.5, '', budget",
        "'\"2500\"', '', budget",
        "1e99, '', budget",
        "null, '', budget",
    })
    void a_budget_that_does_not_do_is_refused_with_what_is_wrong(String budget, String unused, String named)
            throws IOException {
        assertRefused("payoff --strategy HIGHEST_RATE --case " + debts(DEBTS, budget), named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{\"debts\":7}",
                "{\"debts\":[7],\"budget\":1}",
                "{\"debts\":[{\"balance\":1,\"annual_rate\":0.1,\"minimum\":0}],\"budget\":1}",
                "{\"debts\":[{\"name\":\"a\",\"balance\":1,\"annual_rate\":18.25,\"minimum\":0}],\"budget\":1}",
                "{\"debts\":[{\"name\":\"a\",\"balance\":1.5,\"annual_rate\":0.1,\"minimum\":0}],\"budget\":1}",
                "{\"debts\":[{\"name\":\"a\",\"balance\":1,\"annual_rate\":0.1}],\"budget\":1}",
                "{\"debts\":[{\"name\":\"a\",\"balance\":1",
            })
    void a_case_that_is_none_is_refused_in_a_sentence(String text) throws IOException {
        assertRefused("payoff --strategy HIGHEST_RATE --case " + debts(text, 0), "annual_rate");
    }

    @Test
    void a_missing_case_and_endless_debts_are_refused() throws IOException {
        assertRefused("payoff --strategy HIGHEST_RATE --case " + folder.resolve("none.json"), "none.json");
        String endless =
                "{\"debts\":[{\"name\":\"a\",\"balance\":1000000,\"annual_rate\":0.24,\"minimum\":0}],\"budget\":BUDGET}";
        assertRefused("payoff --strategy HIGHEST_RATE --case " + debts(endless, 20_000), "interest");
        assertEquals(
                "[]",
                Calc.at(
                        Calc.json("payoff --strategy HIGHEST_RATE --case "
                                + debts("{\"debts\":[],\"budget\":BUDGET}", 0)),
                        "rows"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "huabei-deferral --amount 500001 | ¥5,000.00",
                "huabei-deferral --amount 9999 | ¥100.00",
                "huabei-deferral --amount 0 | ¥100.00",
                "huabei-instalment --amount 999 --terms 3 --fee-rate 0.025 --kind BILL | ¥10.00",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 0.025 --kind BILL --refund 1001 | ¥10.00",
                "PLAN LEVEL --on 2025-03-09 | 2025-03-10",
                "PLAN LEVEL --on 2025-09-10 | 2025-09-10",
                "PLAN LEVEL --on 2025-04-15 --prepay 838517 | ¥8,385.16",
                "PLAN INTEREST_FIRST --on 2025-04-15 --prepay 1000 --then SHORTER | SMALLER",
                "jiebei-prepay --principal 1000 --daily-rate 0.0005 --days 10 --prepay 1001 | ¥10.00",
                "irr --flows 100,200 | signs",
                "irr --flows 0 | signs",
                "irr --flows -100,800,-1500 | signs",
            })
    void what_cannot_be_is_refused_in_one_sentence(String command, String named) {
        assertRefused(spelledOut(command), named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "huabei-due --posted 2022-10-01 --bill-day 1",
                "huabei-due --posted 2022-02-30 --bill-day 1 --due-day 9",
                "huabei-due --posted 01.10.2022 --bill-day 1 --due-day 9",
                "huabei-due --posted 0001-01-01 --bill-day 1 --due-day 9",
                "huabei-due --posted +999999999-12-31 --bill-day 1 --due-day 9",
                "huabei-due --posted 2022-10-01 --bill-day 0 --due-day 9",
                "huabei-due --posted 2022-10-01 --bill-day 32 --due-day 9",
                "huabei-minimum --ordinary -1",
                "huabei-minimum --ordinary 100.5",
                "huabei-minimum --ordinary 99999999999999999999",
                "huabei-minimum --ordinary 1000000000001",
                "huabei-minimum --ordinary 100 --percent 10",
                "huabei-minimum --ordinary 100 --percent 10%",
                "huabei-minimum --ordinary 100 --percent -0.1",
                "huabei-minimum --ordinary 100 --percent 1e-9",
                "huabei-interest --principal 100 --due 2026-01-01 --paid 2026-02-01 --daily-rate 0.05",
                "huabei-interest --principal 100 --due 2026-01-01 --paid 2026-02-01 --rounding DOWN",
                "huabei-overdue --amount 100 --due 2026-01-01",
                "huabei-overdue --amount 100 --due 2026-01-01 --paid 2026-01-03 --grace -1",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 0.025",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 2.5 --kind BILL",
                "huabei-instalment --amount 1000 --terms 0 --fee-rate 0.025 --kind BILL",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 0.025 --kind OTHER",
                "huabei-instalment --amount 0 --terms 3 --fee-rate 0.025 --kind ORDER",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 0 --kind BILL --paid-terms 1",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 0 --kind BILL --policy CHARGE_ALL",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 0 --kind BILL --settle-after 4",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 0 --kind BILL --refund 1 --paid-terms 4",
                "huabei-instalment --amount 1000 --terms 3 --fee-rate 0 --kind BILL --refund 1 --settle-after 1",
                "huabei-deferral",
                "jiebei-plan --principal 1000 --daily-rate 0.0004 --start 2025-03-10 --terms 6 --method LEVEL",
                "jiebei-plan --principal 0 --daily-rate 0.0004 --start 2025-03-10 --terms 6 --method LEVEL --due-day 9",
                "jiebei-plan --principal 9 --daily-rate 0.0004 --start 2025-03-10 --terms 6 --method SIX_SIX --due-day 9",
                "jiebei-plan --principal 9 --daily-rate 0.0004 --start 2025-03-10 --terms 6 --method OTHER --due-day 9",
                "jiebei-plan --principal 9 --daily-rate 0.0004 --start 2025-03-10 --terms 601 --method LEVEL --due-day 9",
                "jiebei-prepay --principal 1000 --daily-rate 0.0004",
                "jiebei-prepay --daily-rate 0.0004 --days 10",
                "jiebei-prepay --principal 1000 --days 10",
                "jiebei-prepay --principal 1000 --daily-rate 0.0004 --days 10 --terms 6",
                "jiebei-prepay --principal 1000 --daily-rate 0.0004 --days -1",
                "jiebei-prepay --principal 1000 --daily-rate 0.0004 --days 10 --prepay 0",
                "PLAN LEVEL",
                "PLAN LEVEL --on 2025-04-15 --then NEVER",
                "jiebei-overdue --amount 100 --daily-rate 0.0005",
                "jiebei-overdue --amount 100 --daily-rate 0.0005 --days 1 --factor 11",
                "jiebei-due-day",
                "jiebei-due-day --start 2025-03-01",
                "jiebei-due-day --due-day 10",
                "jiebei-due-day --first-loan 2025-03-01 --start 2025-03-01 --due-day 10",
                "annuity --principal 1000000 --annual-rate 4.9 --terms 36",
                "annuity --principal 1000000 --annual-rate 0.049",
                "annuity --principal 1000000 --annual-rate 0.049 --terms 36 --convention HALF",
                "irr",
                "irr --flows 100,x",
                "irr --flows -100,110 --per-year 0",
                "payoff --case none.json",
                "report-code --days-late -1",
                "report-code --days-late many",
            })
    void wrong_usage_ends_with_two_and_shows_the_usage(String command) {
        Calc calc = Calc.run(
                command.isEmpty() ? List.of() : List.of(spelledOut(command).split(" ")));
        assertEquals(2, calc.code(), calc.out() + calc.err());
        assertEquals("", calc.out());
        assertTrue(calc.err().contains("Usage: huanqing calc"), calc.err());
        assertFalse(calc.err().contains("\tat "), calc.err());
    }

    @Test
    void an_unknown_calculation_is_wrong_usage() {
        Calc calc = Calc.run("huabei-dew");
        assertEquals(2, calc.code());
        assertTrue(calc.err().contains("huabei-dew") && calc.err().contains("huabei-due"), calc.err());
    }

    @Test
    void the_largest_figures_still_calculate() {
        String most = "1000000000000";
        Calc.json(
                "jiebei-overdue --amount " + most + " --daily-rate 0.01 --days 100000 --factor 10 --rounding HALF_UP");
        Calc.json("huabei-overdue --amount " + most + " --due 1900-01-01 --paid 2999-12-31 --daily-rate 0.01 --payment "
                + most);
        Calc.json("huabei-minimum --ordinary M --instalments M --fees M --interest M --overdue M --deferred M --floor M"
                .replace("M", most));
        Calc.json("annuity --principal " + most + " --annual-rate 1 --terms 600 --convention EXACT");
        Calc.json("equal-principal --principal " + most + " --annual-rate 1 --terms 600 --convention ROUNDED");
        Calc.json("huabei-instalment --amount " + most
                + " --terms 600 --fee-rate 1 --kind ORDER --settle-after 0 --policy CHARGE_ALL_PLUS_PENALTY");
        Calc.json("jiebei-plan --principal " + most
                + " --daily-rate 0.01 --start 2999-12-31 --terms 60 --method LEVEL --due-day 31");
    }

    @Test
    void an_answer_opens_into_its_rule_and_values_when_asked() {
        JsonObject answer =
                Calc.json("huabei-interest --principal 180656 --due 2026-08-09 --paid 2026-09-09 --explain");
        assertEquals("H7", Calc.at(answer, "explained[0].rule"));
        assertEquals("180656", Calc.at(answer, "explained[0].operands.principal"));
        assertEquals("0.0005", Calc.at(answer, "explained[0].operands.daily_rate"));
        assertEquals("2026-08-09", Calc.at(answer, "explained[0].operands.due"));
        assertEquals("31", Calc.at(answer, "explained[0].operands.days"));
        assertEquals("DAILY", Calc.at(answer, "explained[0].operands.rounding"));
        assertEquals("2790", Calc.at(answer, "explained[0].result"));
    }

    @Test
    void people_read_yuan_percent_and_tables() {
        Calc calc = Calc.run("huabei-instalment --amount 100000 --terms 3 --fee-rate 0.023 --kind ORDER --lang en");
        List<String> lines = calc.out().lines().toList();
        assertEquals("Term  Principal    Fee    Total", lines.get(0));
        assertEquals("   1    ¥333.34  ¥7.68  ¥341.02", lines.get(1));
        assertTrue(lines.contains("Fees in all  ¥23.00"), calc.out());
        assertTrue(lines.contains("Cost a year · simple  13.8%"), calc.out());
        assertTrue(calc.out().contains("By H8 (amount x fee rate, half even;"), calc.out());
    }

    @Test
    void each_calculation_has_its_help() {
        for (String name : List.of("huabei-due", "jiebei-prepay", "irr", "payoff")) {
            Calc calc = Calc.run("help " + name);
            assertEquals(0, calc.code());
            assertTrue(calc.out().contains("Example: huanqing calc " + name), calc.out());
        }
    }

    private static void assertRefused(String command, String named) {
        Calc calc = Calc.run(command + " --lang en");
        assertEquals(1, calc.code(), command + calc.out() + calc.err());
        assertEquals("", calc.out());
        assertEquals(1, calc.err().lines().count(), calc.err());
        assertTrue(calc.err().contains(named), calc.err());
        Calc chinese = Calc.run(command + " --lang zh");
        assertEquals(1, chinese.code());
        assertTrue(chinese.err().matches("(?s).*\\p{IsHan}.*"), chinese.err());
    }

    private static String spelledOut(String command) {
        return command.replace(
                "PLAN ",
                "jiebei-prepay --principal 1000000 --daily-rate 0.0004 --start 2025-03-10 --terms 6 --due-day 10 --method ");
    }

    private Path debts(String text, Object budget) throws IOException {
        return Files.writeString(folder.resolve("debts.json"), text.replace("BUDGET", budget.toString()));
    }

    private static String basisPoints(JsonObject answer, String path) {
        return new BigDecimal(Calc.at(answer, path))
                .movePointRight(4)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
