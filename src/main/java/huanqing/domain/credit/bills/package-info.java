/** Huabei's bills from the ledger's rows: what they ask for, what was paid, what goes on (H2, H6 to H11, H14). */
package huanqing.domain.credit.bills;
