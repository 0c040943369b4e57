// Fills templates/report.ftlh. FreeMarker escapes every value in a file of that ending.
import freemarker.template.Configuration
import java.time.LocalDate
import java.time.format.DateTimeFormatter

def templates = new Configuration(Configuration.VERSION_2_3_34)
templates.setClassLoaderForTemplateLoading(camelContext.applicationContextClassLoader ?: Thread.currentThread().contextClassLoader, 'templates')
templates.defaultEncoding = 'UTF-8'
templates.locale = Locale.UK

def day = DateTimeFormatter.ofPattern('d MMM yyyy', Locale.UK)
def owners = variables.late.owners.collect { owner ->
    owner + [tasks: owner.tasks.collect { it + [due: it.due.format(day), raised: it.id in variables.urgent*.id] }]
}
def page = new StringWriter()
templates.getTemplate('report.ftlh').process(variables.late + [
    owners: owners,
    mostDays: owners*.days.max() ?: 0,
    taskLink: variables.taskLink,
    customField: variables.customField,
    raised: variables.urgent.size(),
    today: LocalDate.now().format(day)
], page)
page.toString()
