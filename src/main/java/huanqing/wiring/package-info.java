/** Makes the objects that the root puts together: it may know every ring, and only the root may know it. */
package huanqing.wiring;
