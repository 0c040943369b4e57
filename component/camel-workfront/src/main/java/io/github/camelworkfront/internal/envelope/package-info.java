/**
 * SOAP envelopes of Workfront Proof: writes calls, reads answers. Nothing is sent or received here.
 *
 * <p>Whether the service is rpc/literal or rpc/encoded is not published. So calls are written in the one form that every
 * kind of server takes, and answers are read by the names of elements alone, with limits, since what comes in is not
 * trusted. Start reading at {@link io.github.camelworkfront.internal.envelope.EnvelopeWriter} and
 * {@link io.github.camelworkfront.internal.envelope.AnswerXml}.
 */
package io.github.camelworkfront.internal.envelope;
