package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.ConversionObstacle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stated conversions on their way into the bills, at most one a bill. */
final class Transfers {
    private final Map<YearMonth, Transfer> ofBill = new HashMap<>();
    private final Map<YearMonth, ConversionObstacle> refused = new HashMap<>();

    /** @param today later conversions are left out, like later rows */
    Transfers(List<BillConversion> conversions, LocalDate today) {
        conversions.stream()
                .filter(conversion -> !conversion.on().isAfter(today))
                .forEach(conversion -> ofBill.putIfAbsent(conversion.bill(), new Transfer(conversion, today)));
        ofBill.keySet().forEach(month -> refused.put(month, ConversionObstacle.NO_BILL));
    }

    /** Lets the bill's conversion, if there is one, take place in its course. */
    void enter(Course course, List<Course> before) {
        Transfer transfer = ofBill.get(course.bill().month());
        if (transfer != null) {
            if (before.stream().anyMatch(older -> older.balance().wasOverdue(transfer.day()))) {
                transfer.refuse(ConversionObstacle.OVERDUE);
            }
            course.moveBy(transfer);
        }
    }

    /** Puts what left the bill onto those that follow. */
    void leave(Course course, BillBook book, Collection<Credit> free) {
        YearMonth month = course.bill().month();
        Transfer transfer = ofBill.get(month);
        if (transfer != null) {
            transfer.into(book, book.positionOf(course.bill()), free);
            refused.remove(month);
            transfer.refusal().ifPresent(why -> refused.put(month, why));
        }
    }

    /** The converted bills of which terms are still to be billed, oldest first. */
    List<OpenInstalments> openInstalments(BillBook book, LocalDate today) {
        return new TreeMap<>(ofBill)
                .values().stream()
                        .flatMap(transfer -> transfer.open(book, today).stream())
                        .toList();
    }

    /** Why a bill was not converted as stated. */
    Map<YearMonth, ConversionObstacle> refused() {
        return Map.copyOf(refused);
    }
}
