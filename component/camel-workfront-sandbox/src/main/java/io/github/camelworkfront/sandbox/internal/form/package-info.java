/** Which custom forms an object has: attach, take away, put in order. Start with {@code AttachedForms}. */
package io.github.camelworkfront.sandbox.internal.form;
