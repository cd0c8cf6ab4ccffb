/** What the person may borrow from whom, since when, and how much of it is used (H16, J13). */
package huanqing.domain.credit.limit;
