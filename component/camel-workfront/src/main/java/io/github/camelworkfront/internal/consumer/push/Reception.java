package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.util.function.BiConsumer;
import org.apache.camel.Exchange;

/**
 * What is particular to the requests of a service.
 *
 * @param service address of the service, by which inboxes are told apart
 * @param kind    word for what it sends, for the same
 * @param path    at which the application takes it
 * @param door    lets the service in
 * @param refusal what others are told
 * @param reader  of what it sends
 * @param writer  makes a message of it
 */
public record Reception(
        String service,
        String kind,
        String path,
        Door door,
        Answer refusal,
        ArrivalReader reader,
        BiConsumer<Arrival, Exchange> writer) {}
