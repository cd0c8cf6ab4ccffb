package huanqing.app.report;

import huanqing.app.credit.JiebeiView;
import huanqing.app.credit.KnownLoan;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.app.credit.ShowJiebei;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Product;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes what is owed to whom on a day, for heirs, a lawyer, or oneself (L8). */
public final class ExportEstate {
    private final SettleDues settleDues;
    private final EstateWording wording;
    private final DocumentFormat format;
    private final SaveFile saveFile;

    public ExportEstate(SettleDues settleDues, EstateWording wording, DocumentFormat format, SaveFile saveFile) {
        this.settleDues = settleDues;
        this.wording = wording;
        this.format = format;
        this.saveFile = saveFile;
    }

    public SaveResult run(LocalDate asOf, Path file) {
        return saveFile.save(file, format.bytes(wording.of(estate(asOf))));
    }

    private Estate estate(LocalDate asOf) {
        Settlement settlement = settleDues.run(asOf);
        JiebeiView jiebei = new ShowJiebei(settleDues).run(asOf);
        List<Due> bills = settlement.all().stream()
                .map(SettledDue::due)
                .filter(due -> due.product() == Product.HUABEI)
                .filter(due -> due.state() == DueState.OPEN || due.state() == DueState.OVERDUE)
                .toList();
        return new Estate(
                asOf,
                settlement.coverage().end(),
                settlement.huabei().owed(),
                bills,
                settlement.huabei().instalments(),
                jiebei.owed(),
                jiebei.loans().stream().filter(ExportEstate::isOpen).toList());
    }

    private static boolean isOpen(KnownLoan loan) {
        return loan.left().map(left -> left.isPositive()).orElse(true);
    }
}
