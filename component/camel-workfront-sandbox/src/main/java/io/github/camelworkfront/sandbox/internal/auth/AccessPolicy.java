package io.github.camelworkfront.sandbox.internal.auth;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a caller may do with an object. The rules of the real service are not on record beyond their messages; these are the sandbox's:
 *
 * <ul>
 *   <li>An administrator may do everything.
 *   <li>Objects that configure the tenant (users, access levels, groups, forms and so on) are seen by all and changed by administrators;
 *       a user may change himself.
 *   <li>A user with a full licence (F) sees and changes every other object.
 *   <li>A worker (T) sees every other object, and changes those that are his or shared with him to edit.
 *   <li>Everybody else sees and changes only what is his, or as far as it is shared.
 * </ul>
 *
 * <p>An object is <em>his</em> if he owns, entered, submitted, sponsors or is assigned to it. A share is an access rule of the object for
 * the user, his role, home team, home group or company; {@code isPublic} lets everybody see it.
 */
public final class AccessPolicy {

    private static final List<String> LEVELS = List.of("VIEW", "LIMITED_EDIT", "EDIT", "DELETE");
    private static final List<String> PERSONS =
            List.of("ownerID", "enteredByID", "submittedByID", "assignedToID", "sponsorID", "userID");
    private static final List<String> MEMBERSHIPS = List.of("ID", "roleID", "homeTeamID", "homeGroupID", "companyID");
    private static final Set<String> CONFIGURATION = Set.of(
            "USER", "ACSLVL", "CUST", "CSTEM", "GROUP", "ROLE", "TEAMOB", "SCHED", "CTGY", "PARAM", "CTGYPA", "CMPY",
            "HOURT", "EXPTYP", "RSKTYP", "TSPRO", "PGRP", "POPT", "LYTMPL");
    private static final Set<String> WORK = Set.of(
            "PROJ",
            "TASK",
            "OPTASK",
            "WORK",
            "DOCU",
            "DOCV",
            "HOUR",
            "EXPNS",
            "NOTE",
            "PORT",
            "PRGM",
            "TMPL",
            "TTSK",
            "TSHET",
            "BILL",
            "RISK",
            "ASSGN",
            "BLIN",
            "JRNLE",
            "APPROVAL");

    private final Caller caller;

    /**
     * @param caller whose rights are asked for
     */
    public AccessPolicy(Caller caller) {
        this.caller = caller;
    }

    /** Tells whether he sees every object of a type, so that a search need not look at each. */
    public boolean seesAll(ObjectType type) {
        return caller.isAdmin() || !WORK.contains(type.code()) || hasLicence("F") || hasLicence("T");
    }

    /** Tells whether he may see an object. */
    public boolean canView(ObjectType type, Entity object) {
        return seesAll(type) || isHis(object) || isPublic(object) || isShared(object, "VIEW");
    }

    /** Refuses, with row 19 of the recorded errors, to show what he may not see. */
    public void requireView(ObjectType type, Entity object) {
        if (!canView(type, object)) {
            throw WorkfrontFault.noAccess("view this " + type.label());
        }
    }

    /** Refuses, with row 19 of the recorded errors, to change what he may not change. */
    public void requireEdit(ObjectType type, Entity object) {
        if (!mayChange(type, object, "EDIT")) {
            throw WorkfrontFault.noAccess("edit this " + type.label().toLowerCase(Locale.ROOT) + ".");
        }
    }

    /** Refuses, with row 19 of the recorded errors, to delete what he may not delete. */
    public void requireDelete(ObjectType type, Entity object) {
        if (!mayChange(type, object, "DELETE")) {
            throw WorkfrontFault.noAccess("delete this " + type.label());
        }
    }

    /** Refuses to create objects that configure the tenant to all but administrators. */
    public void requireCreate(ObjectType type) {
        if (!caller.isAdmin() && CONFIGURATION.contains(type.code())) {
            throw WorkfrontFault.noAccess("add this " + type.label());
        }
    }

    private boolean mayChange(ObjectType type, Entity object, String level) {
        if (caller.isAdmin()) {
            return true;
        }
        if (CONFIGURATION.contains(type.code())) {
            return level.equals("EDIT") && object.id().equals(caller.user().id());
        }
        return hasLicence("F") || isHis(object) || isShared(object, level);
    }

    private boolean hasLicence(String letter) {
        return letter.equals(caller.user().text("licenseType"));
    }

    private boolean isHis(Entity object) {
        String me = caller.user().id();
        return PERSONS.stream().anyMatch(field -> me.equals(object.get(field)));
    }

    private static boolean isPublic(Entity object) {
        Object value = object.get("isPublic");
        return Boolean.TRUE.equals(value) || value instanceof Number number && number.intValue() == 1;
    }

    private boolean isShared(Entity object, String level) {
        return rules(object)
                .filter(rule -> isFor(rule.get("accessorID")))
                .anyMatch(rule -> LEVELS.indexOf(rule.get("coreAction")) >= LEVELS.indexOf(level));
    }

    private boolean isFor(Object accessor) {
        return MEMBERSHIPS.stream().map(caller.user()::get).anyMatch(id -> id != null && id.equals(accessor));
    }

    private static Stream<Map<?, ?>> rules(Entity object) {
        return object.get("accessRules") instanceof Collection<?> rules
                ? rules.stream().filter(Map.class::isInstance).map(rule -> (Map<?, ?>) rule)
                : Stream.empty();
    }
}
