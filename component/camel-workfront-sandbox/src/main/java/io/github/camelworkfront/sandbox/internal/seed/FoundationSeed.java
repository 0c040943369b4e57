package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Clock;
import java.util.List;

/**
 * What a tenant cannot be without: the customer, its administrator, access levels, a group, a schedule, a job role and
 * the statuses. This is the seed {@code empty}, and the ground of the others.
 *
 * <p>The values of {@code enumClass} are a choice of the sandbox.
 */
final class FoundationSeed implements Seed {

    private static final List<List<String>> PRIORITIES = List.of(
            List.of("0", "None"),
            List.of("1", "Low"),
            List.of("2", "Normal"),
            List.of("3", "High"),
            List.of("4", "Urgent"));
    private static final List<List<String>> SEVERITIES =
            List.of(List.of("1", "Cosmetic"), List.of("2", "Minor"), List.of("3", "Major"), List.of("4", "Fatal"));
    private static final List<List<String>> ISSUE_TYPES = List.of(
            List.of("REQ", "Request"),
            List.of("ISU", "Issue"),
            List.of("BUG", "Bug Report"),
            List.of("CHO", "Change Order"));
    private static final List<List<String>> CONDITIONS =
            List.of(List.of("ON", "On Target"), List.of("AR", "At Risk"), List.of("IT", "In Trouble"));

    private final Agency agency = Agency.read();

    @Override
    public void apply(Store store, Clock clock) {
        apply(new Sower(store, clock));
    }

    void apply(Sower sower) {
        sowCustomer(sower);
        agency.accessLevels().forEach(level -> sowAccessLevel(sower, level));
        sowGroupAndSchedule(sower);
        sower.sowNamed("ROLE", "Administrator", Fields.of("billingPerHour", 0).and("costPerHour", 0));
        sowAdministrator(sower);
        sowEnumerations(sower);
        agency.hourTypes()
                .forEach(name -> sower.sowNamed(
                        "HOURT", name, Fields.of("isActive", true).and("scope", "GLOBAL")));
    }

    private void sowCustomer(Sower sower) {
        sower.sow(
                "CUST",
                "sandbox",
                Fields.of("name", agency.customer())
                        .and("domain", "sandbox")
                        .and("timeZone", "UTC")
                        .and("locale", "en_US")
                        .and("currency", "USD")
                        .and("adminUserID", SeedIds.ADMINISTRATOR));
    }

    private static void sowAccessLevel(Sower sower, Agency.AccessLevel level) {
        sower.sowNamed(
                "ACSLVL",
                level.name(),
                Fields.of("licenseType", level.licenseType())
                        .and("isAdmin", level.isAdmin())
                        .and("rank", level.rank()));
    }

    private static void sowGroupAndSchedule(Sower sower) {
        sower.sowNamed("GROUP", "Default Group", Fields.of("description", "Everybody"));
        sower.sowNamed(
                "SCHED",
                "Default Schedule",
                Fields.of("isDefault", true).and("timeZone", "UTC").and("groupID", SeedIds.DEFAULT_GROUP));
    }

    private static void sowAdministrator(Sower sower) {
        sower.sow(
                "USER",
                "admin@sandbox.example",
                Fields.of("name", "Avery Stone")
                        .and("firstName", "Avery")
                        .and("lastName", "Stone")
                        .and("title", "System Administrator")
                        .and("emailAddr", "admin@sandbox.example")
                        .and("username", "admin@sandbox.example")
                        .and("isActive", true)
                        .and("isAdmin", true)
                        .and("accessLevelID", SeedIds.of("ACSLVL", "System Administrator"))
                        .and("licenseType", "F")
                        .and("homeGroupID", SeedIds.DEFAULT_GROUP)
                        .and("roleID", SeedIds.of("ROLE", "Administrator"))
                        .and("scheduleID", SeedIds.DEFAULT_SCHEDULE)
                        .and("timeZone", "UTC")
                        .and("locale", "en_US"));
    }

    private void sowEnumerations(Sower sower) {
        sowEnumeration(sower, "STATUS_PROJ", agency.projectStatuses());
        sowEnumeration(sower, "STATUS_TASK", agency.taskStatuses());
        sowEnumeration(sower, "STATUS_OPTASK", agency.issueStatuses());
        for (String object : List.of("PROJ", "TASK", "OPTASK")) {
            sowEnumeration(sower, "PRIORITY_" + object, PRIORITIES);
            sowEnumeration(sower, "CONDITION_" + object, CONDITIONS);
        }
        sowEnumeration(sower, "SEVERITY_OPTASK", SEVERITIES);
        sowEnumeration(sower, "TYPE_OPTASK", ISSUE_TYPES);
    }

    /** Each row: value, label, colour if any, and the system value that a custom one stands for. */
    private static void sowEnumeration(Sower sower, String enumClass, List<List<String>> rows) {
        for (List<String> row : rows) {
            String value = row.get(0);
            boolean custom = row.size() > 3;
            sower.sow(
                    "CSTEM",
                    enumClass + '/' + value,
                    Fields.of("enumClass", enumClass)
                            .and("value", value)
                            .and("valueAsString", value)
                            .and("valueAsInt", Character.isDigit(value.charAt(0)) ? Integer.valueOf(value) : null)
                            .and("label", row.get(1))
                            .and("color", row.size() > 2 ? row.get(2) : null)
                            .and("equatesWith", custom ? row.get(3) : value)
                            .and("isPrimary", !custom));
        }
    }
}
