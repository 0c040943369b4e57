/** From the options of component and endpoint to frozen settings, and from a result to the exchange. */
package io.github.camelworkfront.internal.endpoint;
