/** {@code calc}: the contract engine without a ledger. */
package huanqing.cli.calc;
