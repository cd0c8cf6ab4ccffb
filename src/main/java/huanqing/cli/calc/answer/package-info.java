/** What the calculations share: reading their values, printing their answers. */
package huanqing.cli.calc.answer;
