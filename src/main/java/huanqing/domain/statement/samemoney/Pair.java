package huanqing.domain.statement.samemoney;

/**
 * Two rows that are one movement of money, or may be.
 *
 * @param certain whether the evidence settles it; otherwise the person is asked
 */
public record Pair(BankRow bank, WalletRow wallet, boolean certain) {}
