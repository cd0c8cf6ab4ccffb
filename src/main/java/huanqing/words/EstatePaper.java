package huanqing.words;

import huanqing.app.credit.KnownLoan;
import huanqing.app.report.Document;
import huanqing.app.report.Document.Block;
import huanqing.app.report.Document.Heading;
import huanqing.app.report.Document.Paragraph;
import huanqing.app.report.Document.Table;
import huanqing.app.report.Estate;
import huanqing.app.report.EstateWording;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.ledger.Product;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is owed to whom on a day, as a paper. */
public final class EstatePaper implements EstateWording {
    private final Messages words;
    private final Figures figures;
    private final DueCaptions captions;

    public EstatePaper(Messages words) {
        this.words = words;
        this.figures = new Figures(words);
        this.captions = new DueCaptions(words);
    }

    @Override
    public Document of(Estate estate) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.text("estate.intro")));
        blocks.add(new Heading(words.text("estate.sum")));
        blocks.add(sum(estate));
        blocks.add(new Heading(words.text("estate.bills")));
        blocks.add(orNothing(estate.bills().stream().map(this::bill), Set.of(2), "bill", "due", "open", "state"));
        blocks.add(new Heading(words.text("estate.instalments")));
        blocks.add(orNothing(
                estate.instalments().stream().map(this::instalments),
                Set.of(2, 3),
                "order",
                "last",
                "principal",
                "fee"));
        blocks.add(new Heading(words.text("estate.loans")));
        blocks.add(orNothing(
                estate.loans().stream().map(this::loan),
                Set.of(1, 2),
                "start",
                "lent",
                "principal",
                "terms",
                "lender"));
        blocks.add(new Heading(words.text("estate.notes")));
        Stream.of("estate.note.day", "estate.note.lender", "estate.note.law", "estate.note.advice")
                .map(key -> new Paragraph(words.text(key)))
                .forEach(blocks::add);
        return new Document(words.text("estate.title"), subtitle(estate), blocks);
    }

    private String subtitle(Estate estate) {
        String asOf = words.text("estate.as-of", estate.asOf().toString());
        return estate.knownUntil()
                .map(last -> asOf + " · " + words.text("estate.known-until", last.toString()))
                .orElse(asOf);
    }

    private Table sum(Estate estate) {
        return new Table(
                header("product", "open"),
                List.of(
                        List.of(words.name(Product.HUABEI), figures.yuan(estate.huabei())),
                        List.of(words.name(Product.JIEBEI), figures.yuan(estate.jiebei())),
                        List.of(words.text("estate.together"), figures.yuan(estate.total()))),
                Set.of(1),
                true);
    }

    private List<String> bill(Due due) {
        return List.of(
                captions.label(due),
                due.adjusted().toString(),
                due.total().isPresent() ? figures.yuan(due.outstanding()) : figures.unknown(),
                words.name(due.state()));
    }

    private List<String> instalments(OpenInstalments open) {
        return List.of(
                bought(open), open.last().toString(), figures.yuan(open.principalLeft()), figures.yuan(open.feeLeft()));
    }

    private String bought(OpenInstalments open) {
        return open.source() instanceof OpenInstalments.Order order
                ? order.row().wording().counterparty() + " "
                        + order.row().wording().text()
                : words.text(
                        "estate.converted",
                        ((OpenInstalments.Converted) open.source()).bill().toString());
    }

    private List<String> loan(KnownLoan loan) {
        return List.of(
                loan.start().toString(),
                figures.yuan(loan.principal()),
                figures.yuan(loan.left()),
                loan.confirmed().map(Loan::contract).map(this::terms).orElse(figures.unknown()),
                loan.drawdown().flatMap(entry -> entry.meaning().lender()).orElse(figures.unknown()));
    }

    private String terms(JiebeiContract contract) {
        BigDecimal percent = contract.rate().daily().movePointRight(2).stripTrailingZeros();
        return words.text(
                "estate.loan-terms", percent.toPlainString() + "%", contract.terms(), words.name(contract.method()));
    }

    private Block orNothing(Stream<List<String>> rows, Set<Integer> amounts, String... columns) {
        List<List<String>> all = rows.toList();
        return all.isEmpty()
                ? new Paragraph(words.text("estate.none"))
                : new Table(header(columns), all, amounts, false);
    }

    private List<String> header(String... columns) {
        return Stream.of(columns).map(column -> words.text("estate." + column)).toList();
    }
}
