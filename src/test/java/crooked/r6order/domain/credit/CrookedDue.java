package crooked.r6order.domain.credit;

import crooked.r6order.domain.statement.Row;

/** Crooked: a due knows how statements are read. */
public final class CrookedDue {
    Row it;
}
