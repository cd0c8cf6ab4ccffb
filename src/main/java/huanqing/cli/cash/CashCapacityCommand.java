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
        Capacity capacity = ledger.cash().measureCapacity().run(context.today());
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
        String income = month.income().map(CashOutput::yuan).orElseGet(() -> words.text("cli.cash.unknown"));
        String share = all.share()
                .map(found -> least(percent(found), all, words))
                .orElseGet(() -> words.text("cli.cash.unknown"));
        return words.text(
                "cli.cash.capacity",
                month.month().toString(),
                least(CashOutput.yuan(all.service()), all, words),
                income,
                share + band(all, words));
    }

    private static String least(String figure, Burden burden, Messages words) {
        return burden.atLeast() ? words.text("cli.dues.at-least", figure) : figure;
    }

    private static String band(Burden burden, Messages words) {
        String key = burden.atLeast() ? "cli.cash.band-at-least" : "cli.cash.band";
        return burden.band().map(band -> words.text(key, words.name(band))).orElse("");
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** Shares of the past as a whole and of each month; an unknown is null. */
    record CapacityJson(SharesJson usual, List<MonthJson> past, List<MonthJson> ahead) {
        static CapacityJson of(Capacity capacity) {
            return new CapacityJson(
                    new SharesJson(
                            BurdenJson.of(capacity.usual(CapacityMonth::huabei)),
                            BurdenJson.of(capacity.usual(CapacityMonth::jiebei)),
                            BurdenJson.of(capacity.usual(CapacityMonth::together))),
                    capacity.past().stream().map(MonthJson::of).toList(),
                    capacity.ahead().stream().map(MonthJson::of).toList());
        }
    }

    /** Each product and both together. */
    record SharesJson(BurdenJson huabei, BurdenJson jiebei, BurdenJson together) {}

    /** Dues on an income. */
    record BurdenJson(Money serviceFen, boolean atLeast, Optional<BigDecimal> share, Optional<String> band) {
        static BurdenJson of(Burden burden) {
            return new BurdenJson(
                    burden.service(),
                    burden.atLeast(),
                    burden.share(),
                    burden.band().map(Enum::name));
        }
    }

    /** One month. */
    record MonthJson(YearMonth month, Optional<Money> incomeFen, SharesJson shares) {
        static MonthJson of(CapacityMonth month) {
            return new MonthJson(
                    month.month(),
                    month.income(),
                    new SharesJson(
                            BurdenJson.of(month.huabei()),
                            BurdenJson.of(month.jiebei()),
                            BurdenJson.of(month.together())));
        }
    }
}
