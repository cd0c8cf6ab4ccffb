/** What a person can do with a bill or a loan, side by side, with what each way costs. */
package huanqing.domain.credit.choice;
