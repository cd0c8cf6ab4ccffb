package huanqing.ui.settings;

/** What can leave the ledger as a file. */
public enum Paper {
    CALENDAR("fth-calendar", "huanqing.ics"),
    ESTATE("fth-file-text", "huanqing-owed.pdf"),
    PLAN("fth-list", "huanqing-plan.pdf"),
    LEDGER("fth-archive", "huanqing-ledger.csv");

    private final String icon;
    private final String suggestedName;

    Paper(String icon, String suggestedName) {
        this.icon = icon;
        this.suggestedName = suggestedName;
    }

    String icon() {
        return icon;
    }

    /** What the file is called unless the person says otherwise. */
    public String suggestedName() {
        return suggestedName;
    }
}
