package huanqing.cli.door;

import huanqing.app.linkage.MeasureLinkage;

/** How the two debts hang together, as commands use them over one open ledger. */
public interface Linkage {
    MeasureLinkage measureLinkage();
}
