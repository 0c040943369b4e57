package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A creative agency at work on the day that the clock shows: 24 users, 20 projects of 20 tasks each, some of them late,
 * 60 issues, and what belongs to them.
 */
final class DemoSeed implements Seed {

    @Override
    public void apply(Store store, Clock clock) {
        Sower sower = new Sower(store, clock);
        Agency agency = Agency.read();
        FormSeed forms = new FormSeed(sower);
        PortfolioSeed portfolios = new PortfolioSeed(agency, sower);
        new FoundationSeed().apply(sower);
        new PeopleSeed(agency, sower).sow();
        forms.sow();
        portfolios.sow();
        new TimesheetSeed(sower, agency).sow();
        sowProjects(sower, agency, forms, portfolios);
    }

    private static void sowProjects(Sower sower, Agency agency, FormSeed forms, PortfolioSeed portfolios) {
        Correspondence correspondence = Correspondence.read();
        List<Brief> briefs = Brief.readAll();
        Map<String, List<Plan>> plans = Plan.readAll();
        TaskSeed tasks = new TaskSeed(sower, agency, forms, new HourSeed(sower));
        ProjectSeed projects = new ProjectSeed(sower, portfolios, forms, tasks);
        for (int i = 0; i < briefs.size(); i++) {
            Brief brief = briefs.get(i);
            projects.sow(new ProjectPlan(brief, i, plans.get(brief.plan()), sower), i);
        }
        new RequestSeed(sower, agency, forms, correspondence).sow(briefs);
        new RecordSeed(sower, agency, correspondence).sow(briefs);
        new TemplateSeed(sower).sow("Integrated Campaign", plans.get("campaign"));
        new TemplateSeed(sower).sow("Website Launch", plans.get("website"));
    }
}
