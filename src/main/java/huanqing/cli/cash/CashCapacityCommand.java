package huanqing.cli.cash;

import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.domain.cashflow.capacity.Burden;
import huanqing.domain.cashflow.capacity.Capacity;
import huanqing.domain.cashflow.capacity.CapacityMonth;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code cash capacity}: what the two debts take of the income. */
@Command(
        name = "capacity",
        description = "What Huabei and Jiebei take of the income, month by month, against 36, 50 and 55 percent.",
        footer = "Example: huanqing cash capacity --json")
final class CashCapacityCommand extends LedgerCommand {
    CashCapacityCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        Capacity capacity = ledger.measureCapacity().run(context.today());
        if (context.json()) {
            context.output().json(CapacityJson.of(capacity));
        } else {
            Stream.concat(capacity.past().stream(), capacity.ahead().stream())
                    .forEach(month -> context.output().line(line(month, context.words())));
        }
        return 0;
    }

    private static String line(CapacityMonth month, Messages words) {
        Burden all = month.together();
        String sum = CashOutput.yuan(all.service());
        String dues = month.atLeast() ? words.text("cli.dues.at-least", sum) : sum;
        String income = month.income().map(CashOutput::yuan).orElseGet(() -> words.text("cli.cash.unknown"));
        String share = all.share().map(CashCapacityCommand::percent).orElseGet(() -> words.text("cli.cash.unknown"));
        String band = all.band().map(words::name).orElse("");
        return words.text("cli.cash.capacity", month.month().toString(), dues, income, share, band);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** Shares of the past as a whole and of each month; an unknown is null. */
    record CapacityJson(SharesJson usual, List<MonthJson> past, List<MonthJson> ahead) {
        static CapacityJson of(Capacity capacity) {
            return new CapacityJson(
                    new SharesJson(
                            BurdenJson.of(capacity.usual(CapacityMonth::ofHuabei)),
                            BurdenJson.of(capacity.usual(CapacityMonth::ofJiebei)),
                            BurdenJson.of(capacity.usual(CapacityMonth::together))),
                    capacity.past().stream().map(MonthJson::of).toList(),
                    capacity.ahead().stream().map(MonthJson::of).toList());
        }
    }

    /** Each product and both together. */
    record SharesJson(BurdenJson huabei, BurdenJson jiebei, BurdenJson together) {}

    /** Dues on an income. */
    record BurdenJson(Money serviceFen, Optional<BigDecimal> share, Optional<String> band) {
        static BurdenJson of(Burden burden) {
            return new BurdenJson(
                    burden.service(), burden.share(), burden.band().map(Enum::name));
        }
    }

    /** One month. */
    record MonthJson(YearMonth month, Optional<Money> incomeFen, boolean atLeast, SharesJson shares) {
        static MonthJson of(CapacityMonth month) {
            return new MonthJson(
                    month.month(),
                    month.income(),
                    month.atLeast(),
                    new SharesJson(
                            BurdenJson.of(month.ofHuabei()),
                            BurdenJson.of(month.ofJiebei()),
                            BurdenJson.of(month.together())));
        }
    }
}
