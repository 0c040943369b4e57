// One line for each request, and a summary. The results of a bulk call are in the order of its items.
def seen = new HashSet(variables.known)

def outcomes = body.collect { result ->
    def request = variables.requests[result.index]
    def what = result.status.name() != 'done' ? result.status.name() : seen.add(request.reference) ? 'created' : 'changed'
    def why = result.error ? "\n" + ' ' * 23 + result.exception().serviceMessage : ''
    [what: what, line: "   ${request.reference.padRight(10)} ${what.padRight(8)} ${request.title}$why"]
}
def counts = outcomes.countBy { it.what }.collect { what, count -> "$count $what" }.join(', ')

def requests = outcomes.size() == 1 ? 'request' : 'requests'

[text: outcomes*.line.join('\n'), summary: "${outcomes.size()} $requests: $counts.".toString()]
