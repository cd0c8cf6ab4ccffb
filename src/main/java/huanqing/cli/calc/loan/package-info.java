/** {@code calc} for other loans, rates, several debts and the credit register. */
package huanqing.cli.calc.loan;
