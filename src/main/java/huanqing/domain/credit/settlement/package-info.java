/** What the ledger's rows pay: bills and loan dues with their state, from entries and contracts (H2, H6, H11, H14, J7, J8). */
package huanqing.domain.credit.settlement;
