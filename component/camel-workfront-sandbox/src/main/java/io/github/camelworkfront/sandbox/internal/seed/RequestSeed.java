package io.github.camelworkfront.sandbox.internal.seed;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The request desk and its sixty issues, spread over eight working weeks. */
final class RequestSeed {

    private static final int ISSUES = 60;
    private static final List<String> STATUSES =
            List.of("NEW", "INP", "CLS", "AWF", "RLV", "NEW", "CLS", "TRI", "INP", "CLS", "ONH", "VCP");
    private static final List<String> ISSUE_TYPES = List.of("REQ", "REQ", "BUG", "REQ", "ISU");
    private static final List<String> DONE = List.of("CLS", "RLV", "VCP");

    private final Sower sower;
    private final Agency agency;
    private final FormSeed forms;
    private final Correspondence correspondence;

    RequestSeed(Sower sower, Agency agency, FormSeed forms, Correspondence correspondence) {
        this.sower = sower;
        this.agency = agency;
        this.forms = forms;
        this.correspondence = correspondence;
    }

    void sow(List<Brief> briefs) {
        Brief desk = briefs.stream().filter(Brief::queue).findFirst().orElseThrow();
        List<Brief> clients = briefs.stream()
                .filter(Brief::isRunning)
                .filter(brief -> !brief.queue())
                .toList();
        sowQueue(desk);
        for (int i = 0; i < ISSUES; i++) {
            // Two out of three come in at the desk, the others belong to the project they are about.
            Brief about = clients.get(i % clients.size());
            sowIssue(i, i % 3 == 2 ? about : desk, about);
        }
    }

    private void sowQueue(Brief desk) {
        String queue = sower.sow(
                "QUED",
                desk.name(),
                Fields.of("projectID", desk.id())
                        .and("isPublic", 1)
                        .and("hasQueueTopics", true)
                        .and("allowedOpTaskTypes", List.of("REQ", "BUG", "ISU"))
                        .and("defaultCategoryID", FormSeed.ISSUE_FORM)
                        .and("defaultDurationMinutes", 1440)
                        .and("requestorCoreAction", "VIEW"));
        correspondence
                .topics()
                .forEach(topic -> sower.sowNamed(
                        "QUET",
                        topic,
                        Fields.of("queueDefID", queue)
                                .and("defaultCategoryID", FormSeed.ISSUE_FORM)
                                .and("defaultDurationMinutes", 1440)
                                .and("allowedOpTaskTypes", List.of("REQ", "BUG", "ISU"))));
    }

    private void sowIssue(int number, Brief home, Brief about) {
        Correspondence.Request request =
                correspondence.requests().get(number % correspondence.requests().size());
        String name = request.text().replace("{client}", about.client());
        Map<String, Object> fields = Fields.of("name", name)
                .and("description", "Reported for " + about.name() + ".")
                .and("projectID", home.id())
                .and("queueTopicID", home.queue() ? SeedIds.of("QUET", request.topic()) : null)
                .and("opTaskType", ISSUE_TYPES.get(number % ISSUE_TYPES.size()))
                .and("priority", request.priority())
                .and("severity", request.priority())
                .and("groupID", SeedIds.DEFAULT_GROUP)
                .and("referenceNumber", 30_000 + number)
                .and("extRefID", "REQ-" + (1000 + number))
                .and("categoryID", FormSeed.ISSUE_FORM)
                .and("DE:Request Type", request.topic())
                .and("DE:Impact", List.of("Low", "Medium", "High").get(number % 3));
        fields.putAll(course(number));
        String id = sower.sow("OPTASK", "request " + number, fields);
        forms.attach(FormSeed.ISSUE_FORM, "OPTASK", id);
        assign(id, number, home, fields);
    }

    private Map<String, Object> course(int number) {
        String status = STATUSES.get(number % STATUSES.size());
        Instant entered = sower.workday(-1 - number * 40 / ISSUES).plusSeconds(1800L * (number % 12));
        boolean done = DONE.contains(status);
        boolean waiting = status.equals("NEW") || status.equals("TRI");
        Agency.Person requestor =
                agency.users().get(number % 4 == 0 ? agency.users().size() - 1 : number % 5);
        return Fields.of("status", status)
                .and("enteredByID", requestor.id())
                .and("ownerID", requestor.id())
                .and("entryDate", entered)
                .and("lastUpdateDate", waiting ? entered : sower.calendar().plusWork(entered, 120))
                .and("plannedStartDate", entered)
                .and("plannedCompletionDate", sower.calendar().plusWork(entered, 1440))
                .and("actualStartDate", waiting ? null : sower.calendar().plusWork(entered, 120))
                .and("actualCompletionDate", done ? sower.calendar().plusWork(entered, 960) : null)
                .and("isComplete", done)
                .and("isHelpDesk", true)
                .and("workRequired", 240)
                .and("assignedToID", waiting ? null : worker(number).id())
                .and(
                        "roleID",
                        waiting ? null : SeedIds.of("ROLE", worker(number).role()))
                .and(
                        "teamID",
                        waiting ? null : SeedIds.of("TEAMOB", worker(number).team()));
    }

    private Agency.Person worker(int number) {
        List<Agency.Person> people = agency.users().stream()
                .filter(person -> person.access().equals("Worker"))
                .toList();
        return people.get(number % people.size());
    }

    private void assign(String issue, int number, Brief home, Map<String, Object> fields) {
        if (fields.get("assignedToID") == null) {
            return;
        }
        sower.sow(
                "ASSGN",
                issue + "/1",
                Fields.of("opTaskID", issue)
                        .and("projectID", home.id())
                        .and("assignedToID", worker(number).id())
                        .and("assignedByID", Agency.Person.idOf(home.owner()))
                        .and("roleID", SeedIds.of("ROLE", worker(number).role()))
                        .and("isPrimary", true)
                        .and("isTeamAssignment", false)
                        .and("assignmentPercent", 100)
                        .and("workRequired", 240)
                        .and("status", Boolean.TRUE.equals(fields.get("isComplete")) ? "DN" : "AD"));
    }
}
