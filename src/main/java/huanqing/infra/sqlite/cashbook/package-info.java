/** Rows of the cash book beside those of Alipay's statements. */
package huanqing.infra.sqlite.cashbook;
