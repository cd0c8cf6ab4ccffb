/** Jiebei's arithmetic: plans by actual days, prepayment, overdue interest (rules J1 to J11). */
package huanqing.domain.credit.jiebei;
