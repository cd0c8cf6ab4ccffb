package huanqing.ui.shell;

import huanqing.ui.fx.Page;

/**
 * A page of the window. A new page is two lines where objects are made: this descriptor, and who makes its controller.
 *
 * @param key names it in code; its title is the words of {@code view.<key>}
 * @param icon a Feather icon, e.g. {@code fth-list}
 * @param order its place in the sidebar, ascending; {@value #NOT_IN_SIDEBAR} for a page that is reached another way
 * @param controller its layout lies beside it
 */
public record View(String key, String icon, int order, Class<? extends Page> controller) {
    public static final int NOT_IN_SIDEBAR = -1;

    public String titleKey() {
        return "view." + key;
    }

    public boolean inSidebar() {
        return order >= 0;
    }
}
