package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.plan.ServiceCall;

/**
 * A page that is asked for before the pages in front of it are there.
 *
 * @param after    ID of the last row of the walk when it was asked for
 * @param begin    how many rows after that it begins
 * @param position the same from the first row of the walk
 * @param size     rows that are asked for
 */
record PageAhead(ServiceCall call, String after, long begin, long position, int size) {}
