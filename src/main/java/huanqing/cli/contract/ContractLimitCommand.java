package huanqing.cli.contract;

import huanqing.app.limit.LimitView;
import huanqing.app.limit.StateLimit;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.cli.Refused;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contract limit}: what a lender allows from a day on, and how much of it is used. */
@Command(
        name = "limit",
        description = "Shows a product's limits, or keeps one as Alipay shows it; the export has no row for it.",
        footer = "Example: huanqing contract limit huabei --fen 1200000 --from 2026-05-01")
final class ContractLimitCommand extends LedgerCommand {
    /** The two products that have a limit, as the person types them. */
    enum Limited {
        huabei(Product.HUABEI),
        jiebei(Product.JIEBEI);

        private final Product product;

        Limited(Product product) {
            this.product = product;
        }
    }

    /** A limit, or that a stated one is to be forgotten. */
    static final class Change {
        @Option(
                names = "--fen",
                required = true,
                paramLabel = "FEN",
                description = "The whole limit, used or not, in fen; 0 where it was closed.")
        private Long fen;

        @Option(names = "--forget", required = true, description = "It was not so after all.")
        private boolean forget;
    }

    @Parameters(index = "0", paramLabel = "PRODUCT", description = "${COMPLETION-CANDIDATES}.")
    private Limited limited;

    @ArgGroup
    private Change change;

    @Option(names = "--from", paramLabel = "D", description = "The first day on which it holds; default: today.")
    private LocalDate from;

    @Option(names = "--lender", paramLabel = "NAME", description = "The bank; default: Ant Consumer Finance.")
    private String lender;

    @Spec
    private CommandSpec spec;

    ContractLimitCommand(Context context, LedgerDoor door) {
        super(context, door);
    }

    @Override
    protected boolean startsFresh() {
        return true;
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        if (change == null && (from != null || lender != null)) {
            throw new ParameterException(spec.commandLine(), "--from and --lender go with --fen or --forget.");
        }
        if (change != null) {
            change(ledger.credit().stateLimit());
        }
        LimitView view = ledger.credit().showLimit().run(limited.product, context.today());
        LimitJson.of(view).print(context);
        return 0;
    }

    private void change(StateLimit statement) {
        LocalDate day = from == null ? context.today() : from;
        if (change.forget) {
            if (!statement.forget(limited.product, Optional.ofNullable(lender), day)) {
                throw new Refused(context.words().text("cli.contract.no-limit", day.toString()));
            }
            return;
        }
        try {
            statement.run(new LimitChange(limited.product, Optional.ofNullable(lender), Money.ofFen(change.fen), day));
        } catch (IllegalArgumentException unsound) {
            throw new Refused(context.words().text("cli.contract.unsound-limit"));
        }
    }
}
