/** What the sandbox does where the real service's way is not settled. */
package io.github.camelworkfront.sandbox.internal.choice;
