/**
 * Huanqing 还清. The rings: {@code domain} (pure) inside {@code app} (use cases and ports) inside {@code infra}, {@code
 * ui} and {@code cli}; {@code wiring} makes the objects of one open ledger, and this package starts the program with them.
 */
package huanqing;
