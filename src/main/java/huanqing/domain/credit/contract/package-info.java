/** What the person confirmed of the two contracts, with a default for every setting that the rules leave open. */
package huanqing.domain.credit.contract;
