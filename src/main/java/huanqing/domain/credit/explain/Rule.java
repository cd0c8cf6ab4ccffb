package huanqing.domain.credit.explain;

/**
 * The rules that figures follow, by the numbers of the product's rule book: H for Huabei, J for Jiebei, L for law, G for
 * guidance, M for the arithmetic that any loan shares.
 */
public enum Rule {
    /** Statement window and due day. */
    H2,
    /** Interest-free days. */
    H4,
    /** Minimum payment. */
    H6,
    /** Interest on what is left after a minimum payment. */
    H7,
    /** Instalments of an order. */
    H8,
    /** Instalments of a bill. */
    H8B,
    /** True annual cost of instalments. */
    H8C,
    /** Early settlement of instalments. */
    H9,
    /** Overdue interest. */
    H10,
    /** Order in which a payment is applied. */
    H11,
    /** Deferral. */
    H12,
    /** Refund into instalments. */
    H14,
    /** Interest by actual days. */
    J3,
    /** Level payment by exact-day discounting. */
    J4,
    /** Interest first, principal at the end. */
    J6,
    /** Due day of the month. */
    J7,
    /** All loans of a due day in one sum. */
    J7B,
    /** First due. */
    J8,
    /** Early repayment. */
    J9,
    /** Overdue interest of a loan. */
    J10,
    /** The 24% line. */
    L5,
    /** How long a negative record is visible. */
    L10,
    /** Report code. */
    L12,
    /** Pay-off run. */
    G4,
    /** Annuity on monthly twelfths. */
    M1,
    /** Equal principal on monthly twelfths. */
    M2
}
