/** What a late payment leaves behind: report code, how long it is visible, the law's rate lines (L1 to L12). */
package huanqing.domain.credit.record;
