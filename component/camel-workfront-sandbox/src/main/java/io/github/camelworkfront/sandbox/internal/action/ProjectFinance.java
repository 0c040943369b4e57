package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Adds up what a project costs and earns. Choices of the sandbox: labour is planned minutes of the assignments, or
 * booked hours, times the rate of the job role; expenses are added to the cost; rates of users, companies and projects
 * are not looked at.
 */
final class ProjectFinance {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final Store store;
    private final List<Entity> assignments;
    private final List<Entity> hours;
    private final List<Entity> expenses;

    ProjectFinance(Store store, Entity project) {
        this.store = store;
        this.assignments = store.referring("ASSGN", "projectID", project.id()).toList();
        this.hours = store.referring("HOUR", "projectID", project.id()).toList();
        this.expenses = store.referring("EXPNS", "projectID", project.id()).toList();
    }

    Changes fields() {
        BigDecimal plannedLabor = planned("costPerHour");
        BigDecimal actualLabor = actual("costPerHour");
        BigDecimal plannedExpense = sum(expenses, "plannedAmount");
        BigDecimal actualExpense = sum(expenses, "actualAmount");
        return Changes.of("plannedLaborCost", plannedLabor)
                .and("actualLaborCost", actualLabor)
                .and("plannedExpenseCost", plannedExpense)
                .and("actualExpenseCost", actualExpense)
                .and("plannedCost", plannedLabor.add(plannedExpense))
                .and("actualCost", actualLabor.add(actualExpense))
                .and("plannedRevenue", planned("billingPerHour"))
                .and("actualRevenue", actual("billingPerHour"))
                .and("totalHours", sum(hours, "hours"));
    }

    private BigDecimal planned(String rate) {
        return assignments.stream()
                .map(row -> number(row, "workRequired")
                        .divide(MINUTES_PER_HOUR, 4, RoundingMode.HALF_UP)
                        .multiply(rateOf(row, rate)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal actual(String rate) {
        return hours.stream()
                .map(row -> number(row, "hours").multiply(rateOf(row, rate)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal rateOf(Entity row, String rate) {
        return store.find("ROLE", row.text("roleID"))
                .map(role -> number(role, rate))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<Entity> rows, String field) {
        return rows.stream().map(row -> number(row, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Entity row, String field) {
        return row.has(field) ? new BigDecimal(row.text(field)) : BigDecimal.ZERO;
    }
}
