/**
 * Huanqing 还清. The rings: {@code domain} (pure) inside {@code app} (use cases and ports) inside {@code infra}, {@code
 * ui} and {@code cli}; this package starts the program and is the one place where objects are made.
 */
package huanqing;
