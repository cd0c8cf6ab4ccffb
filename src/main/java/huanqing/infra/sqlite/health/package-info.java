/** Whether the ledger file is sound. */
package huanqing.infra.sqlite.health;
