/** How much reserve is needed, how far it carries, and which dues may fail. */
package huanqing.app.reserve;
