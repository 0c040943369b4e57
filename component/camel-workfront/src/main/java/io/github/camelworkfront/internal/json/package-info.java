/** JSON as this component reads and writes it: camel-jackson's mapper, tuned so that no digit and no date is lost. */
package io.github.camelworkfront.internal.json;
