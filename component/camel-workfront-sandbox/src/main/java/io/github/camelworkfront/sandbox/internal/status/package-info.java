/** The configured statuses of projects, tasks and issues, which are CSTEM objects. Start with {@code Statuses}. */
package io.github.camelworkfront.sandbox.internal.status;
