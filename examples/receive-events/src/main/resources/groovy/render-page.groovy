// Fills templates/events.ftlh. FreeMarker escapes every value in a file of that ending.
import freemarker.template.Configuration
import java.time.Instant
import java.time.ZoneId
import java.time.format.DateTimeFormatter

def clock = DateTimeFormatter.ofPattern('d MMM, HH:mm:ss', Locale.UK).withZone(ZoneId.systemDefault())
def words = [CREATE: 'new', UPDATE: 'changed', DELETE: 'deleted']
def events = camelContext.registry.lookupByName('happenings').collect {
    it + [at: it.time ? clock.format(Instant.parse(it.time)) : '', word: words[it.type], kind: it.type.toLowerCase()]
}

def templates = new Configuration(Configuration.VERSION_2_3_34)
templates.setClassLoaderForTemplateLoading(camelContext.applicationContextClassLoader ?: Thread.currentThread().contextClassLoader, 'templates')
templates.defaultEncoding = 'UTF-8'
templates.locale = Locale.UK
def page = new StringWriter()
templates.getTemplate('events.ftlh').process([
    events: events.reverse(),
    tasks: events*.ID.unique().size(),
    people: events*.who.unique().size(),
    changes: events.sum(0) { it.changes.size() }
], page)
page.toString()
