/** Custom forms and their values: which forms an object has, and what its custom fields take. Start with {@code AttachedForms}. */
package io.github.camelworkfront.sandbox.internal.form;
