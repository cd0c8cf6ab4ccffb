package huanqing.infra.statementfile.profile;

import huanqing.app.statement.Refusal;
import huanqing.app.statement.table.KnownTable;
import huanqing.domain.statement.source.Issuer;
import java.util.List;

/** What a header line may be: a layout that comes with the program, or a table that the person explained. */
public record Layouts(List<Profile> profiles, List<KnownTable> tables) {
    /** The layouts with the low-trust ones among those that are imported. */
    public Layouts withLowTrust() {
        return new Layouts(
                profiles.stream()
                        .map(profile -> profile.source().issuer().isLowTrust() ? profile.accepted() : profile)
                        .toList(),
                tables);
    }

    /** What a workbook may hold. A spreadsheet program may have rounded Alipay's long numbers; WeChat itself sends workbooks. */
    public Layouts inWorkbooks() {
        return new Layouts(
                profiles.stream()
                        .map(profile -> profile.source().issuer() == Issuer.WECHAT
                                ? profile
                                : profile.refusedAs(Refusal.SPREADSHEET))
                        .toList(),
                tables);
    }
}
