package io.github.camelworkfront.sandbox.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WildcardsTest {

    private final World world = new World();

    @ParameterizedTest
    @CsvSource({
        "$$TODAY,      2026-03-18T00:00:00:000-0600",
        "$$NOW,        2026-03-18T12:30:00:000-0600",
        "$$TODAY-7d,   2026-03-11T00:00:00:000-0600",
        "$$TODAY+d,    2026-03-19T00:00:00:000-0600",
        "$$TODAY+1w,   2026-03-25T00:00:00:000-0600",
        "$$TODAY-3m,   2025-12-18T00:00:00:000-0700",
        "$$TODAY+1q,   2026-06-18T00:00:00:000-0600",
        "$$TODAY-1y,   2025-03-18T00:00:00:000-0600",
        "$$NOW-36h,    2026-03-17T00:30:00:000-0600",
        "$$TODAYb,     2026-03-18T00:00:00:000-0600",
        "$$TODAYe,     2026-03-18T23:59:59:999-0600",
        "$$TODAYbw,    2026-03-15T00:00:00:000-0600",
        "$$TODAYew,    2026-03-21T23:59:59:999-0600",
        "$$TODAYbm,    2026-03-01T00:00:00:000-0700",
        "$$TODAYem,    2026-03-31T23:59:59:999-0600",
        "$$TODAYbq,    2026-01-01T00:00:00:000-0700",
        "$$TODAYeq,    2026-03-31T23:59:59:999-0600",
        "$$TODAYby,    2026-01-01T00:00:00:000-0700",
        "$$TODAYey,    2026-12-31T23:59:59:999-0700",
        "$$TODAYe+1w,  2026-03-28T23:59:59:999-0600",
        "$$TODAYb-1m,  2026-02-01T00:00:00:000-0700",
        "$$TODAYbm+1m, 2026-04-01T00:00:00:000-0600",
        "$$NOWbh,      2026-03-18T12:00:00:000-0600"
    })
    void datesAreCountedFromNowInTheUsersZone(String wildcard, String expected) {
        assertThat(new Wildcards(world.context()).texts(wildcard)).contains(List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$TODAYx", "$$TODAY+7", "$$TOMORROW", "$$TODAYd", "$$USER.", "$$USERS"})
    void whatIsNoWildcardHasNoMeaning(String text) {
        boolean known = new Wildcards(world.context())
                .texts(text)
                .filter(l -> !l.isEmpty())
                .isPresent();

        assertThat(known).isFalse();
    }

    @Test
    void anUnknownWildcardNamesTheFilter() {
        assertThatThrownBy(() -> world.search("TASK", "plannedStartDate=$$TOMORROW"))
                .hasMessage("Invalid Parameter: plannedStartDate value \"$$TOMORROW\"");
    }

    @Test
    void todayMeansTheWholeDayToEqAndMidnightToTheOrder() {
        world.add("TASK", "today", "plannedCompletionDate", World.NOW);
        world.add("TASK", "before", "plannedCompletionDate", World.NOW.minusSeconds(86_400));

        assertThat(world.search("TASK", "plannedCompletionDate=$$TODAY")).containsExactly("today");
        assertThat(world.search("TASK", "plannedCompletionDate=$$TODAY", "plannedCompletionDate_Mod=lt"))
                .containsExactly("before");
        assertThat(world.search("TASK", "plannedCompletionDate=$$NOW")).containsExactly("today");
    }

    @Test
    void userAttributesComeFromTheCurrentUser() {
        world.user("roleIDs", List.of("r1", "r2"));
        world.add("TASK", "mine", "assignedToID", "ada", "teamID", "team-1", "roleID", "r2");
        world.add("TASK", "other", "assignedToID", "bob", "teamID", "team-2", "roleID", "r3");

        assertThat(world.search("TASK", "assignedToID=$$USER")).containsExactly("mine");
        assertThat(world.search("TASK", "assignedToID=$$USER.ID", "assignedToID_Mod=ne"))
                .containsExactly("other");
        assertThat(world.search("TASK", "teamID=$$USER.homeTeamID")).containsExactly("mine");
        assertThat(world.search("TASK", "roleID=$$USER.roleIDs")).containsExactly("mine");
        assertThat(world.search("TASK", "teamID=$$USER.managerID")).isEmpty();
    }

    @Test
    void listsThatTheUserDoesNotCarryFollowFromHisMemberships() {
        world.add("TEAMMB", "m1", "userID", "ada", "teamID", "t1");
        world.add("TEAMMB", "m2", "userID", "bob", "teamID", "t2");
        world.add("USRGPS", "g1", "userID", "ada", "groupID", "group-1");
        world.add("USRGPS", "g2", "userID", "ada", "groupID", "group-2");

        assertThat(new Wildcards(world.context()).texts("$$USER.teamIDs")).contains(List.of("t1"));
        assertThat(new Wildcards(world.context()).texts("$$USER.otherGroupIDs")).contains(List.of("group-2"));
    }

    @Test
    void customerIsTheTenant() {
        world.add("PROJ", "p");

        assertThat(world.search("PROJ", "customerID=$$CUSTOMER")).containsExactly("p");
        assertThat(world.search("PROJ", "customerID=$$USER.customerID")).isEmpty();
    }
}
