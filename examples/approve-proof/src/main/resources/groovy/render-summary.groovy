// Fills templates/summary.ftlh. FreeMarker escapes every value in a file of that ending.
import freemarker.template.Configuration
import java.time.DateTimeException
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.format.DateTimeFormatter

// Proof writes dates in three ways, in the time zone of the account.
def patterns = ['yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd HH:mm', 'MMMM d, yyyy, h:mm a'].collect { DateTimeFormatter.ofPattern(it, Locale.US) }
def time = { String text ->
    patterns.findResult {
        try { LocalDateTime.parse(text.replace('am', 'AM').replace('pm', 'PM'), it) } catch (DateTimeException | NullPointerException e) { null }
    }
}
def day = DateTimeFormatter.ofPattern('d MMM yyyy', Locale.UK)
def minute = DateTimeFormatter.ofPattern('d MMM, HH:mm', Locale.UK)
def show = { String text -> time(text)?.format(minute) ?: text ?: '' }

def words = variables.words
def decision = { String text ->
    def word = text?.trim() ?: ''
    if (!word || word in ['-', 'pending', 'Pending']) return [text: word == '-' ? 'does not decide' : 'no decision', kind: 'open']
    if (word.equalsIgnoreCase(words.approved)) return [text: word.capitalize(), kind: 'good']
    if (word.equalsIgnoreCase(words.changes)) return [text: word.capitalize(), kind: 'bad']
    [text: word.capitalize(), kind: 'other']
}

// Only what is a picture, by its first bytes, gets into the page as one.
def picture = { thumbnail ->
    def data = [thumbnail?.data, thumbnail?.content].find { it ==~ /[A-Za-z0-9+\/=\s]{16,}/ }?.replaceAll(/\s/, '')
    def type = data?.startsWith('iVBOR') ? 'png' : data?.startsWith('/9j/') ? 'jpeg' : data?.startsWith('R0lG') ? 'gif' : null
    type ? "data:image/$type;base64,$data".toString() : null
}
def link = { String url -> variables.links == 'true' && url ==~ /https?:\/\/.*/ ? url : null }

def describe = { read ->
    def details = read.details
    def stages = read.stages.collect { stage ->
        stage + [
            result: decision(stage.decision),
            waits: !stage.active,
            people: read.reviewers.findAll { it.stage_id == stage.stage_id }.collect { it + [result: decision(it.decision)] }
        ]
    }
    def comments = read.comments.collect { comment ->
        [author: comment.author, text: comment.comment, at: show(comment.created_at),
         replies: comment.replies.collect { [author: it.author, text: it.comment, at: show(it.created_at)] }]
    }
    [number: details.version, id: details.file_id, uploaded: show(details.upload_time), stages: stages, comments: comments,
     picture: picture(read.thumbnail), link: link(details.team_url), read: read]
}

def events = { file, versions ->
    versions.collectMany { version ->
        def read = version.read
        def happened = [[at: read.details.upload_time, kind: 'upload', text: "Version $version.number sent for approval"]]
        read.comments.each { comment ->
            happened << [at: comment.created_at, kind: 'comment', text: "$comment.author commented on version $version.number"]
            comment.replies.each { happened << [at: it.created_at, kind: 'comment', text: "$it.author answered $comment.author"] }
        }
        version.stages.each { stage ->
            if (stage.result.kind != 'open') {
                happened << [at: stage.last_status_change_date, kind: stage.result.kind, text: "$stage.name: ${stage.result.text.toLowerCase()}"]
            }
        }
        happened
    }.sort { time(it.at) ?: LocalDateTime.MAX }.collect { it + [at: show(it.at), text: it.text.toString()] }
}

def artworks = body.collect { artwork ->
    def versions = artwork.versions.collect(describe)
    def results = versions.last().stages*.result*.kind
    def state = artwork.percentComplete >= 100 ? [kind: 'good', text: 'Approved']
        : 'bad' in results ? [kind: 'bad', text: words.changes.capitalize()]
        : [kind: 'open', text: 'In review']
    def timeline = events(artwork.file, versions)
    if (artwork.percentComplete >= 100) {
        timeline << [at: '', kind: 'good', text: 'Task completed in Workfront']
    }
    [file: artwork.file, task: artwork.name, taskLink: variables.taskLink ? link(variables.taskLink + artwork.ID) : null, state: state,
     versions: versions.reverse(), latest: versions.last(), timeline: timeline]
}
def templates = new Configuration(Configuration.VERSION_2_3_34)
templates.setClassLoaderForTemplateLoading(camelContext.applicationContextClassLoader ?: Thread.currentThread().contextClassLoader, 'templates')
templates.defaultEncoding = 'UTF-8'
templates.locale = Locale.UK
def page = new StringWriter()
templates.getTemplate('summary.ftlh').process([
    project: variables.project.name,
    artworks: artworks,
    approved: artworks.count { it.state.kind == 'good' },
    inReview: artworks.count { it.state.kind == 'open' },
    changes: artworks.count { it.state.kind == 'bad' },
    today: LocalDate.now().format(day)
], page)
page.toString()
