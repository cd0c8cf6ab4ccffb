/** {@code cash}: what the person has, what comes and goes, and what the debts take of it. */
package huanqing.cli.cash;
