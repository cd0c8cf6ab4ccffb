/** The use case that answers whether the two products' repayments are linked, how, and at what cost. */
package huanqing.app.linkage;
