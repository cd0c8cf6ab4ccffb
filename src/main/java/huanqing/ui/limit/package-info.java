/** The card that shows and keeps a product's limit, on the pages of both products. */
package huanqing.ui.limit;
