/** Jiebei's dues from the ledger's rows and the confirmed loans (J3 to J11). */
package huanqing.domain.credit.loans;
