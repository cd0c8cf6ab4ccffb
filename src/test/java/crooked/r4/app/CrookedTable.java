package crooked.r4.app;

import javax.swing.JTable;

/** Crooked: a use case knows Swing. */
public final class CrookedTable {
    JTable it;
}
