/** Every operation of Workfront Proof through a route, on every kind of server that may speak it. */
package io.github.camelworkfront.matrix;
