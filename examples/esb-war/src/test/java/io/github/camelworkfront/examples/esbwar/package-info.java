/** A servlet container for the WAR of this module, the one-command run, and the tests that deploy, call and redeploy it. */
package io.github.camelworkfront.examples.esbwar;
