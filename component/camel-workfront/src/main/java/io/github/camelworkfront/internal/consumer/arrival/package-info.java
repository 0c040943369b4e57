/**
 * States of objects on their way into a route, however they came: which of them are the same, which are too late, and what
 * a message of one looks like.
 */
package io.github.camelworkfront.internal.consumer.arrival;
