package huanqing.domain.shortfall.search;

/** Looks on while prices are raised. */
interface Watch {
    void seen(Prices prices, int round);
}
