package huanqing.words;

import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.util.Optional;

/** Amounts as a paper shows them: ¥1,234.56, and an unknown one as unknown. */
final class Figures {
    private final Messages words;

    Figures(Messages words) {
        this.words = words;
    }

    String yuan(Money amount) {
        long fen = Math.abs(amount.fen());
        return String.format("%s¥%,d.%02d", amount.isNegative() ? "−" : "", fen / 100, fen % 100);
    }

    String yuan(Optional<Money> amount) {
        return amount.map(this::yuan).orElseGet(this::unknown);
    }

    String unknown() {
        return words.text("format.unknown");
    }
}
