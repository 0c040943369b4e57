/**
 * How calls wait for their turn and when they are made again: lanes that all calls with one url and credentials share,
 * and the rules of repetition. Knows neither the sign-in nor the operations; time and chance come in from outside.
 */
package io.github.camelworkfront.internal.patience;
