// What an event says, in words: the task, what happened, and each field that is different. The body is the task as it is now, or was last.
import io.github.camelworkfront.WorkfrontConstants

def words = [
    status: [NEW: 'New', INP: 'In progress', CPL: 'Complete'],
    priority: ['0': 'none', '1': 'low', '2': 'normal', '3': 'high', '4': 'urgent']
]
def labels = [plannedCompletionDate: 'due']
// What changes with every change, and says nothing by itself.
def noise = ['lastUpdateDate', 'lastUpdatedByID', 'accessorIDs', 'objCode', 'ID']

def show = { field, value ->
    def text = value instanceof List ? value.join(', ') : value == null ? '' : value.toString()
    text.isEmpty() ? 'nothing' : words[field]?.get(text) ?: text
}

def type = headers[WorkfrontConstants.EVENT_TYPE]
def old = exchange.getProperty(WorkfrontConstants.OLD_STATE, Map) ?: [:]
def changes = type != 'UPDATE' ? [] : (body.keySet() + old.keySet()).unique().sort()
    .findAll { !(it in noise) && body[it] != old[it] }
    .collect { [field: labels[it] ?: it.replaceFirst('^DE:', ''), before: show(it, old[it]), after: show(it, body[it])] }

def verb = [CREATE: 'is new', DELETE: 'is gone'][type]
def told = verb ?: changes.collect { "$it.field $it.before -> $it.after" }.join(', ') ?: 'was saved'
[
    ID: headers[WorkfrontConstants.OBJECT_ID],
    type: type,
    time: headers[WorkfrontConstants.EVENT_TIME],
    task: body.name,
    changes: changes,
    userId: exchange.getProperty(WorkfrontConstants.EVENT, Map)?.userId,
    sentence: "\"$body.name\" $told".toString()
]
