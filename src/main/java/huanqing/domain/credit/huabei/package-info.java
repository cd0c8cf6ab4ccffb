/** Huabei's arithmetic: bills, minimum payment, interest, instalments, deferral (rules H1 to H14). */
package huanqing.domain.credit.huabei;
