/** In which order a payment meets what is owed (H11, J11, L7). */
package huanqing.domain.credit.allocation;
