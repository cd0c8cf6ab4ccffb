/** Several debts under one monthly budget: which is paid off first, and what it costs (G4, G5). */
package huanqing.domain.credit.payoff;
