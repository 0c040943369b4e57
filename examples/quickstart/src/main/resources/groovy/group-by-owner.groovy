// The rows of the search, one by one, into groups: who owns the most days of delay comes first.
import java.time.OffsetDateTime
import java.time.format.DateTimeFormatter
import java.time.temporal.ChronoUnit

// As Workfront writes it: a colon before the milliseconds.
def workfrontDate = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss:SSSZ")

def lateTask = { row ->
    def due = OffsetDateTime.parse(row.plannedCompletionDate, workfrontDate)
    [
        id: row.ID,
        name: row.name,
        // By ID, as two people may have the same name.
        ownerID: row.assignedTo?.ID,
        owner: row.assignedTo?.name ?: 'Nobody yet',
        project: row.project?.name ?: '',
        custom: row.parameterValues?.get('DE:' + variables.customField),
        due: due.toLocalDate(),
        daysLate: ChronoUnit.DAYS.between(due.toLocalDate(), OffsetDateTime.now(due.offset).toLocalDate()),
        percent: row.percentComplete as double,
        priority: row.priority ?: 0
    ]
}

def tasks = body.collect(lateTask)
def owners = tasks.groupBy { it.ownerID }.collect { ownerID, theirs ->
    [name: theirs[0].owner, days: theirs*.daysLate.sum(), tasks: theirs.sort { a, b -> b.daysLate <=> a.daysLate ?: a.name <=> b.name }]
}.sort { a, b -> b.days <=> a.days ?: a.name <=> b.name }

def projects = tasks*.project.unique()
def people = tasks*.ownerID.unique().count { it }
def unowned = tasks.count { !it.ownerID }
def longest = tasks*.daysLate.max() ?: 0
def count = { number, one, many -> "$number ${number == 1 ? one : many}" }
def summary = tasks
    ? "${count(tasks.size(), 'task is', 'tasks are')} late, in ${count(projects.size(), 'project', 'projects')}" +
      " and owned by ${people ? count(people, 'person', 'people') : 'nobody yet'};" +
      (people && unowned ? " ${count(unowned, 'has', 'have')} no owner yet;" : '') +
      " the longest by ${count(longest, 'day', 'days')}."
    : 'No task is late.'

[owners: owners, people: people, tasks: tasks.size(), projects: projects.size(), days: tasks*.daysLate.sum() ?: 0, longest: longest, summary: summary.toString()]
