/** Why a computed due and what Alipay's rows say may differ. */
package huanqing.domain.credit.reconcile;
