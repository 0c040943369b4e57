package io.github.camelworkfront.sandbox.internal.seed;

/** Portfolios and their programs, and the milestone path that projects follow. */
final class PortfolioSeed {

    /** The milestone path of the client projects. */
    static final String MILESTONE_PATH = SeedIds.of("MPATH", "Client Approvals");

    private final Agency agency;
    private final Sower sower;

    PortfolioSeed(Agency agency, Sower sower) {
        this.agency = agency;
        this.sower = sower;
    }

    void sow() {
        agency.portfolios().forEach(this::sowPortfolio);
        sower.sowNamed("MPATH", "Client Approvals", Fields.of("description", "Where a client has to say yes"));
        sowMilestone("Brief signed", 1, "38a169");
        sowMilestone("Concept approved", 2, "3182ce");
        sowMilestone("Final files approved", 3, "dd6b20");
    }

    private void sowPortfolio(Agency.Portfolio portfolio) {
        String owner = Agency.Person.idOf(portfolio.owner());
        String id = sower.sowNamed(
                "PORT",
                portfolio.name(),
                Fields.of("ownerID", owner)
                        .and("isActive", true)
                        .and("currency", "USD")
                        .and("groupID", SeedIds.DEFAULT_GROUP));
        portfolio
                .programs()
                .forEach(name -> sower.sowNamed(
                        "PRGM",
                        name,
                        Fields.of("portfolioID", id).and("ownerID", owner).and("groupID", SeedIds.DEFAULT_GROUP)));
    }

    private void sowMilestone(String name, int sequence, String color) {
        sower.sowNamed(
                "MILE",
                name,
                Fields.of("milestonePathID", MILESTONE_PATH)
                        .and("sequence", sequence)
                        .and("color", color));
    }

    /** The portfolio that a program belongs to. */
    String portfolioOf(String program) {
        return agency.portfolios().stream()
                .filter(portfolio -> portfolio.programs().contains(program))
                .map(portfolio -> SeedIds.of("PORT", portfolio.name()))
                .findFirst()
                .orElseThrow();
    }
}
