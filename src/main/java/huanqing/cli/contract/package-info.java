/** {@code contract}: what the person confirmed of both products, shown and changed. */
package huanqing.cli.contract;
