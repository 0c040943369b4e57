package io.github.camelworkfront.sandbox.internal.seed;

/** Roles, groups, teams, client companies and users of the agency. */
final class PeopleSeed {

    private final Agency agency;
    private final Sower sower;

    PeopleSeed(Agency agency, Sower sower) {
        this.agency = agency;
        this.sower = sower;
    }

    void sow() {
        agency.roles().forEach(this::sowRole);
        agency.groups().forEach(name -> sower.sowNamed("GROUP", name, Fields.of("parentID", SeedIds.DEFAULT_GROUP)));
        agency.companies().forEach(name -> sower.sowNamed("CMPY", name, Fields.of("groupID", SeedIds.DEFAULT_GROUP)));
        agency.teams().forEach(this::sowTeam);
        agency.users().forEach(this::sowUser);
    }

    private void sowRole(Agency.Role role) {
        sower.sowNamed(
                "ROLE", role.name(), Fields.of("billingPerHour", role.billing()).and("costPerHour", role.cost()));
    }

    private void sowTeam(Agency.Team team) {
        sower.sowNamed(
                "TEAMOB",
                team.name(),
                Fields.of("ownerID", Agency.Person.idOf(team.owner()))
                        .and("isAgile", false)
                        .and("scheduleID", SeedIds.DEFAULT_SCHEDULE));
    }

    private void sowUser(Agency.Person person) {
        String email = Agency.Person.emailOf(person.handle());
        String team = person.team() == null ? null : SeedIds.of("TEAMOB", person.team());
        sower.sow(
                "USER",
                email,
                Fields.of("name", person.first() + ' ' + person.last())
                        .and("firstName", person.first())
                        .and("lastName", person.last())
                        .and("title", person.title())
                        .and("emailAddr", email)
                        .and("username", email)
                        .and("isActive", true)
                        .and("isAdmin", false)
                        .and("accessLevelID", SeedIds.of("ACSLVL", person.access()))
                        .and("licenseType", licenseOf(person))
                        .and("homeGroupID", SeedIds.of("GROUP", person.group()))
                        .and("homeTeamID", team)
                        .and("roleID", SeedIds.of("ROLE", person.role()))
                        .and("companyID", companyOf(person))
                        .and("managerID", Agency.Person.idOf(person.manager()))
                        .and("scheduleID", SeedIds.DEFAULT_SCHEDULE)
                        .and("workHoursPerDay", 8)
                        .and("fte", 1)
                        .and("timeZone", "UTC")
                        .and("locale", "en_US"));
        sowMembership(person, email, team);
    }

    private void sowMembership(Agency.Person person, String email, String team) {
        String user = person.id();
        sower.sow("USRROL", email, Fields.of("userID", user).and("roleID", SeedIds.of("ROLE", person.role())));
        sower.sow(
                "USRGPS",
                email,
                Fields.of("userID", user)
                        .and("groupID", SeedIds.of("GROUP", person.group()))
                        .and("isOwner", false));
        if (team != null) {
            sower.sow(
                    "TEAMMB",
                    email,
                    Fields.of("userID", user)
                            .and("teamID", team)
                            .and("adhocTeam", false)
                            .and("hasAssignPermissions", true));
        }
    }

    private String licenseOf(Agency.Person person) {
        return agency.accessLevels().stream()
                .filter(level -> level.name().equals(person.access()))
                .map(Agency.AccessLevel::licenseType)
                .findFirst()
                .orElseThrow();
    }

    private String companyOf(Agency.Person person) {
        return SeedIds.of("CMPY", person.company() == null ? agency.customer() : person.company());
    }
}
