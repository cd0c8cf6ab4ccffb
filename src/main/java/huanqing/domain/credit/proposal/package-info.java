/** Contracts that the ledger's rows suggest, with how well they fit; nothing is adopted without the person. */
package huanqing.domain.credit.proposal;
