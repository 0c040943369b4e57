package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.CallInputs;
import org.apache.camel.Exchange;

/**
 * One exchange on its way through an operation.
 *
 * @param inputs   what is asked
 * @param caller   makes the requests
 * @param exchange only for what has to end with it, such as spooled files
 */
public record Run(CallInputs inputs, Caller caller, Exchange exchange) {}
