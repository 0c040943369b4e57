package io.github.camelworkfront.sandbox.internal.catalog;

import static java.util.Map.entry;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Embedded;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Linked;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection.Referring;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says how the members of each collection are found.
 *
 * <p>A choice, as the data gives names only: a table of collections whose key is evident from the members' fields, else
 * the plural of a type's name with the owner's name as key ({@code portfolio.programs} by {@code PRGM.portfolioID}), if
 * the members have such a field; what is left lives inside its owner.
 */
final class CollectionRules {

    private static final Set<String> ANY_STATUS = Set.of();

    /** The key on the member is {@code <owner>ID}; the owner is said by {@link #OWNER_KEYS}. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            entry("tasks", "TASK"),
            entry("opTasks", "OPTASK"),
            entry("hours", "HOUR"),
            entry("allHours", "HOUR"),
            entry("assignments", "ASSGN"),
            entry("expenses", "EXPNS"),
            entry("risks", "RISK"),
            entry("programs", "PRGM"),
            entry("projects", "PROJ"),
            entry("baselines", "BLIN"),
            entry("baselineTasks", "BSTSK"),
            entry("billingRecords", "BILL"),
            entry("rates", "RATE"),
            entry("routingRules", "RRUL"),
            entry("queueTopics", "QUET"),
            entry("projectUsers", "PRTU"),
            entry("projectUserRoles", "PTEAM"),
            entry("templateTasks", "TTSK"),
            entry("templateUsers", "TMTU"),
            entry("templateUserRoles", "TTEAM"),
            entry("milestones", "MILE"),
            entry("categoryParameters", "CTGYPA"),
            entry("parameterOptions", "POPT"),
            entry("approvalPaths", "ARVPTH"),
            entry("approvalSteps", "ARVSTP"),
            entry("stepApprovers", "SPAPVR"),
            entry("versions", "DOCV"),
            entry("teamMembers", "TEAMMB"),
            entry("teamMemberRoles", "TEAMMR"),
            entry("userGroups", "USRGPS"),
            entry("userRoles", "USRROL"),
            entry("reservedTimes", "RESVT"),
            entry("nonWorkDays", "NONWKD"),
            entry("awaitingApprovals", "AWAPVL"),
            entry("approverStatuses", "ARVSTS"),
            entry("tags", "NTAG"),
            entry("scoreCardQuestions", "SCOREQ"),
            entry("scoreCardOptions", "SCOPT"),
            entry("calendarSections", "CALSEC"),
            entry("scheduledReports", "SCHREP"),
            entry("timesheets", "TSHET"));

    private static final Map<String, String> OWNER_KEYS = Map.ofEntries(
            entry("PROJ", "projectID"),
            entry("TASK", "taskID"),
            entry("OPTASK", "opTaskID"),
            entry("WORK", "taskID"),
            entry("PORT", "portfolioID"),
            entry("PRGM", "programID"),
            entry("TMPL", "templateID"),
            entry("TTSK", "templateTaskID"),
            entry("USER", "userID"),
            entry("TEAMOB", "teamID"),
            entry("GROUP", "groupID"),
            entry("CMPY", "companyID"),
            entry("CUST", "customerID"),
            entry("DOCU", "documentID"),
            entry("CTGY", "categoryID"),
            entry("PARAM", "parameterID"),
            entry("TSHET", "timesheetID"),
            entry("ITRN", "iterationID"),
            entry("MPATH", "milestonePathID"),
            entry("ARVPRC", "approvalProcessID"),
            entry("ARVPTH", "approvalPathID"),
            entry("ARVSTP", "approvalStepID"),
            entry("BLIN", "baselineID"),
            entry("BILL", "billingRecordID"),
            entry("QUED", "queueDefID"),
            entry("QUETGP", "queueTopicGroupID"),
            entry("SCHED", "scheduleID"),
            entry("SCORE", "scoreCardID"),
            entry("SCOREQ", "scoreCardQuestionID"),
            entry("NOTE", "noteID"),
            entry("PTLSEC", "portalSectionID"),
            entry("CALEND", "calendarInfoID"),
            entry("ROLE", "roleID"));

    /** Keyed {@code CODE.collection}, or {@code *.collection} for every owner. */
    private static final Map<String, ObjectCollection> EXPLICIT = Map.ofEntries(
            entry("DOCU.folders", new Linked("DOCFDR", "DOCFLD", "documentID", "folderID")),
            entry("DOCFDR.documents", new Linked("DOCU", "DOCFLD", "folderID", "documentID")),
            entry("*.documents", referring("DOCU", "objID")),
            entry("*.documentRequests", referring("DOCREQ", "refObjID")),
            entry("*.objectCategories", referring("OBJCAT", "objID")),
            entry("*.updates", referring("NOTE", "objID")),
            entry("*.notes", referring("NOTE", "objID")),
            entry("*.replies", referring("NOTE", "parentNoteID")),
            entry("*.predecessors", referring("PRED", "successorID")),
            entry("*.successors", referring("PRED", "predecessorID")),
            entry("*.accessRules", new Embedded("ACSRUL")),
            entry("*.openOpTasks", new Referring("OPTASK", "projectID", Set.of("CLS"))),
            entry("TASK.openOpTasks", new Referring("OPTASK", "sourceTaskID", Set.of("CLS"))),
            entry("TASK.opTasks", referring("OPTASK", "sourceTaskID")),
            entry("TASK.resolvables", referring("OPTASK", "resolveTaskID")),
            entry("PROJ.resolvables", referring("OPTASK", "resolveProjectID")),
            entry("OPTASK.resolvables", referring("OPTASK", "resolveOpTaskID")),
            entry("PROJ.roles", new Linked("ROLE", "PTEAM", "projectID", "roleID")),
            entry("TTSK.assignments", referring("TASSGN", "templateTaskID")),
            entry("TTSK.predecessors", referring("TPRED", "successorID")),
            entry("TTSK.successors", referring("TPRED", "predecessorID")),
            entry("CALEND.calendarSections", referring("CALSEC", "calendarID")),
            entry("QUETGP.queueTopics", referring("QUET", "parentTopicGroupID")),
            entry("QUETGP.queueTopicGroups", referring("QUETGP", "parentID")),
            entry("USER.roles", new Linked("ROLE", "USRROL", "userID", "roleID")),
            entry("USER.teams", new Linked("TEAMOB", "TEAMMB", "userID", "teamID")),
            entry("USER.directReports", referring("USER", "managerID")),
            entry("USER.workItems", referring("WRKITM", "userID")),
            entry("USER.favorites", referring("FVRITE", "userID")),
            entry("USER.delegationsFrom", referring("USRDEL", "toUserID")),
            entry("TEAMOB.users", new Linked("USER", "TEAMMB", "teamID", "userID")),
            entry("TEAMOB.backlogTasks", referring("TASK", "teamID")),
            entry("CUST.roles", referring("ROLE", "customerID")),
            entry("CUST.teams", referring("TEAMOB", "customerID")));

    private final ReferenceTargets types;
    private final Map<String, Set<String>> fields;

    /**
     * @param types finds types by name
     * @param fields the direct fields of each type, by code; empty where they are not known
     */
    CollectionRules(ReferenceTargets types, Map<String, Set<String>> fields) {
        this.types = types;
        this.fields = fields;
    }

    /**
     * @param code the owner's type
     * @param names the owner's collections; {@code parameterValues} is none, as it is read as one object
     */
    Map<String, ObjectCollection> of(String code, Set<String> names) {
        Map<String, ObjectCollection> rules = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !name.equals("parameterValues"))
                .forEach(name -> rules.put(name, rule(code, name)));
        return Collections.unmodifiableMap(rules);
    }

    private ObjectCollection rule(String code, String name) {
        ObjectCollection explicit = EXPLICIT.getOrDefault(code + "." + name, EXPLICIT.get("*." + name));
        if (explicit != null) {
            return explicit;
        }
        if (name.equals("children")) {
            return referring(code, "parentID");
        }
        Optional<String> member = Optional.ofNullable(MEMBERS.get(name)).or(() -> singular(name));
        String key = OWNER_KEYS.get(code);
        boolean keyed = key != null && member.isPresent() && has(member.get(), key);
        return keyed ? referring(member.get(), key) : new Embedded(member.orElse(null));
    }

    private boolean has(String code, String key) {
        Set<String> known = fields.getOrDefault(code, Set.of());
        return known.isEmpty() || known.contains(key);
    }

    private Optional<String> singular(String plural) {
        String name = plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
        return types.named(name);
    }

    private static Referring referring(String target, String foreignKey) {
        return new Referring(target, foreignKey, ANY_STATUS);
    }
}
