/** Which of several nodes does what only one of them should do. */
package io.github.camelworkfront.internal.consumer.cluster;
