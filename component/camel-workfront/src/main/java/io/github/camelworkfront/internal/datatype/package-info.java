/** Messages of ours in forms that others know; for {@code transformDataType}. */
package io.github.camelworkfront.internal.datatype;
