/**
 * Events that Workfront sends. {@link io.github.camelworkfront.internal.consumer.push.EventHandler} takes the request,
 * {@link io.github.camelworkfront.internal.consumer.push.EventReader} makes an arrival of each event, a
 * {@link io.github.camelworkfront.internal.consumer.push.Intake} decides when the service is answered, and a
 * {@link io.github.camelworkfront.internal.consumer.push.Courier} takes each arrival through the gate and the route.
 */
package io.github.camelworkfront.internal.consumer.push;
