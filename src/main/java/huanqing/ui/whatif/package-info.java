/** What if: scenarios beside today's plan. */
package huanqing.ui.whatif;
