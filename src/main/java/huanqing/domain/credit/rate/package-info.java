/** Rates that can be compared: internal rate, annual cost, and loans on monthly twelfths. */
package huanqing.domain.credit.rate;
