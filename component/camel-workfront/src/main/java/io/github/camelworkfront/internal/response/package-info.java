/**
 * What was said, or why not: answers become plain values, errors become exceptions, values become what the route asked
 * for. Liberal where the facts about the service are unsure, strict where an answer is no answer.
 */
package io.github.camelworkfront.internal.response;
