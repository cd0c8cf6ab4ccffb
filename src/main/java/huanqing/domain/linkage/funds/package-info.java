/** Does one product's money pay the other's bill? Facts from dated rows and rules of thumb, no probabilities. */
package huanqing.domain.linkage.funds;
