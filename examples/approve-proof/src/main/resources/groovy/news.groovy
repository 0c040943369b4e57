// What was written and decided since the last look, in sentences. The bean "told" knows what was told before.
def told = camelContext.registry.lookupByName('told')
def changes = camelContext.resolvePropertyPlaceholders('{{decision.changes}}')
def line = { String text -> text.replaceAll(/[\s\p{Cntrl}]+/, ' ').trim() }
def news = []
def tell = { key, String sentence -> if (told.add(key)) news << line(sentence) }

variables.artworks.each { artwork ->
    artwork.comments.each { comment ->
        tell(['comment', comment.id], "$artwork.file: $comment.author writes: “$comment.comment”")
        comment.replies.each { tell(['reply', it.id], "$artwork.file: $it.author answers: “$it.comment”") }
    }
    artwork.stages.eachWithIndex { stage, index ->
        if (index && stage.active) {
            tell(['stage', stage.stage_id], "$artwork.file: the stage $stage.name has begun.")
        }
        // An undecided reviewer has no decision, and who may not decide has a dash.
        artwork.reviewers.findAll { it.stage_id == stage.stage_id && it.decision && !(it.decision.toLowerCase() in ['-', 'pending']) }.each {
            tell(['decision', it.id, it.decision], "$artwork.file: $it.name ($stage.name) decides: $it.decision.")
        }
    }
    if (artwork.stages.any { it.decision?.equalsIgnoreCase(changes) }) {
        tell(['changes', artwork.proof], "$artwork.file: changes are required. A new file of this name becomes the next version.")
    }
}
news
