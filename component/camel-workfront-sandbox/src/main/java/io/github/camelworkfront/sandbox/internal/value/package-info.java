/** Single values: how dates are read and written, and how what a client sends becomes what the store holds. */
package io.github.camelworkfront.sandbox.internal.value;
