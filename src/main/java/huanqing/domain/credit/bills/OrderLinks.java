package huanqing.domain.credit.bills;

import huanqing.domain.ledger.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the purchase that a refund gives back: the refund's order number is the purchase's, or that with {@code _} or
 * {@code *} and a suffix, or the two share the merchant's order number (statement formats 2.3).
 */
final class OrderLinks<T> {
    private final Map<String, T> byOrder = new HashMap<>();
    private final Map<String, T> byMerchant = new HashMap<>();

    /** Keeps the first of several with the same number. */
    void put(Entry entry, T value) {
        keep(entry.wording().order(), order -> byOrder.putIfAbsent(order, value));
        keep(entry.wording().merchantOrder(), order -> byMerchant.putIfAbsent(order, value));
    }

    /** Makes a value also findable under another order number. */
    void alias(String order, T value) {
        keep(order, number -> byOrder.putIfAbsent(number, value));
    }

    Optional<T> find(Entry entry) {
        T found = byOrder.get(entry.wording().order());
        if (found == null) {
            found = byOrder.get(stem(entry.wording().order()));
        }
        if (found == null && !entry.wording().merchantOrder().isEmpty()) {
            found = byMerchant.get(entry.wording().merchantOrder());
        }
        return Optional.ofNullable(found);
    }

    /** The part of a refund's number that is the purchase's. */
    static String stem(String order) {
        for (int i = 0; i < order.length(); i++) {
            if (order.charAt(i) == '_' || order.charAt(i) == '*') {
                return order.substring(0, i);
            }
        }
        return order;
    }

    private static void keep(String order, Consumer<String> keeper) {
        if (!order.isEmpty()) {
            keeper.accept(order);
        }
    }
}
