package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.query.Report;

/** {@code GET /OBJ/report}: aggregates of the matches, grouped. */
final class ReportOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        Report report = Report.parse(call.type(), call.params().asMap(), call.ctx());
        return Outcome.of(report::write);
    }
}
