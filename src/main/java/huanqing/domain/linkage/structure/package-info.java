/** What is separate and what is shared between the two products by their making: facts to be confirmed, no statistics. */
package huanqing.domain.linkage.structure;
