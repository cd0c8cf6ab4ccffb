package huanqing.words;

import huanqing.app.report.DueWording;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;

/** What a due is called in a calendar. */
public final class DueCaptions implements DueWording {
    private final Messages words;

    public DueCaptions(Messages words) {
        this.words = words;
    }

    @Override
    public String calendarName() {
        return words.text("report.calendar");
    }

    @Override
    public String title(Due due) {
        boolean settled = due.state() != DueState.OPEN && due.state() != DueState.OVERDUE;
        return words.text("report.due.title", label(due), settled ? words.name(due.state()) : amount(due));
    }

    @Override
    public String details(Due due) {
        String minimum = due.minimum()
                .map(least -> words.text("report.due.minimum", yuan(least)) + "\n")
                .orElse("");
        return words.text("report.due.state", words.name(due.state())) + "\n" + minimum
                + words.text("report.due.advice");
    }

    String label(Due due) {
        String year = String.valueOf(due.month().getYear());
        int month = due.month().getMonthValue();
        int day = due.agreed().getDayOfMonth();
        return due.product() == Product.HUABEI
                ? words.text("label.bill", year, month)
                : words.text("label.loans", year, month, day);
    }

    private String amount(Due due) {
        if (due.total().isPresent()) {
            return yuan(due.outstanding());
        }
        return due.outstanding().isPositive()
                ? words.text("report.due.at-least", yuan(due.outstanding()))
                : words.text("report.due.unknown");
    }

    private static String yuan(Money money) {
        return "¥" + BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }
}
