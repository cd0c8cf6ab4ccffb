package huanqing.ui.reminder;

import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import java.time.LocalDateTime;

/** What the person says of a payment. */
public record PaidForm(DueId due, Money amount, LocalDateTime at) {}
