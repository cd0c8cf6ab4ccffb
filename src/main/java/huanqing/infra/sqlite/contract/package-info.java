/** What the person confirmed of the two contracts, in the ledger file. */
package huanqing.infra.sqlite.contract;
