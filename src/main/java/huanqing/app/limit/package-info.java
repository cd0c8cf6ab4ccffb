/** What the two products' limits are, and how much of them is used. */
package huanqing.app.limit;
