/**
 * Invents Alipay statements: the demo that people see first, and as many rows as a benchmark wants.
 *
 * <p>It knows the real layout (facts: statement formats 1.C) and the products' rules (H2, H6-H8, H10, J3, J4, J8, J10),
 * but nothing of the program: what it writes is a second opinion on what the program computes.
 */
package huanqing.demo;
