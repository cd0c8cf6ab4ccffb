package crooked.r2.domain.money;

import java.util.ResourceBundle;

/** Crooked: the domain knows words. */
public final class CrookedBundle {
    ResourceBundle it;
}
