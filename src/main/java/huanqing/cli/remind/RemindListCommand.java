package huanqing.cli.remind;

import huanqing.app.reminder.ListUpcoming;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.domain.reminder.Matter;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code remind list}: what is open, and when it is told of next. */
@Command(
        name = "list",
        description = "Lists what is open, and when you will be told of it next.",
        footer = "Example: huanqing remind list --json")
final class RemindListCommand extends LedgerCommand {
    RemindListCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        List<ListUpcoming.Item> items = ledger.reminders().listUpcoming().run(context.now());
        if (context.json()) {
            context.output().json(Map.of("upcoming", RemindJson.of(items)));
        } else {
            Messages words = context.words();
            items.forEach(item -> context.output().line(describe(item, words)));
        }
        return 0;
    }

    private static String describe(ListUpcoming.Item item, Messages words) {
        Matter matter = item.matter();
        String amount = matter.amount()
                .map(sum -> BigDecimal.valueOf(sum.fen(), 2).toPlainString())
                .orElseGet(() -> words.text("cli.dues.unknown"));
        String next = item.next()
                .map(occasion ->
                        words.text("cli.remind.next", occasion.at().toString().replace('T', ' ')))
                .orElse("");
        return "%s  %s  %s  %s  %s"
                .formatted(matter.day(), matter.subject().name(), amount, words.name(item.horizon()), next)
                .stripTrailing();
    }
}
