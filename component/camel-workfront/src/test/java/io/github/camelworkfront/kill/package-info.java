/**
 * What becomes of changes when the processes that receive them are killed: child JVMs run the routes, the test runs the
 * sandbox, makes the changes, kills, and counts what arrived.
 */
package io.github.camelworkfront.kill;
