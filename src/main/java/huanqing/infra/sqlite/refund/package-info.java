/** Refunds beside what was paid. */
package huanqing.infra.sqlite.refund;
