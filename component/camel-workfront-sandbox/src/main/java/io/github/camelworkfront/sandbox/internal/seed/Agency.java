package io.github.camelworkfront.sandbox.internal.seed;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;

/** The agency of the demo: its people, how they are organised, and the words it uses. From {@code people.json}. */
record Agency(
        String customer,
        List<Role> roles,
        List<String> groups,
        List<Team> teams,
        List<String> companies,
        List<AccessLevel> accessLevels,
        List<Person> users,
        List<Portfolio> portfolios,
        List<List<String>> projectStatuses,
        List<List<String>> taskStatuses,
        List<List<String>> issueStatuses,
        List<String> hourTypes,
        List<String> expenseTypes,
        List<String> riskTypes) {

    static Agency read() {
        return SeedFile.read("people.json", new TypeReference<>() {});
    }

    /** People who do that kind of work, in the order of the file. */
    List<Person> withRole(String role) {
        return users.stream()
                .filter(person -> person.role().equals(role) && person.team() != null)
                .toList();
    }

    record Role(String name, double billing, double cost) {}

    record Team(String name, String owner, String group) {}

    record AccessLevel(String name, String licenseType, boolean isAdmin, int rank) {}

    record Portfolio(String name, String owner, List<String> programs) {}

    /** A user; {@code manager} is the manager's {@link #handle}. */
    record Person(
            String first,
            String last,
            String title,
            String role,
            String team,
            String group,
            String access,
            String manager,
            String company) {

        /** {@code first.last}, as it is in the e-mail address. */
        String handle() {
            return (first + '.' + last.replace(" ", "")).toLowerCase(Locale.ROOT);
        }

        String id() {
            return idOf(handle());
        }

        /** The user id behind a {@link #handle}; null for null. */
        static String idOf(String handle) {
            return handle == null ? null : SeedIds.of("USER", emailOf(handle));
        }

        static String emailOf(String handle) {
            return handle + "@sandbox.example";
        }
    }
}
