/** The sandbox's own controls under {@code /_sandbox}: journal, faults, time, reset. Start with {@code ControlApi}. */
package io.github.camelworkfront.sandbox.internal.control;
