// A sentence once the task of every picture in the folder is complete; nothing before, nor a second time for the same pictures.
def folder = new File(camelContext.resolvePropertyPlaceholders('{{artwork.folder}}'))
def failed = camelContext.registry.lookupByName('failures')
def pictures = folder.list().findAll { it ==~ /(?i)[^.].*\.(png|jpe?g)/ }
def complete = variables.tasks.findAll { it.percentComplete >= 100 }
def waiting = pictures - complete*.file - failed
def done = [pictures: pictures as Set, proofs: complete*.proof as Set, failed: failed as Set]

if (!pictures || waiting || !camelContext.registry.lookupByName('told').add(done)) {
    return null
}
failed ? "Could not be sent to Proof: ${failed.sort().join(', ')}. All else is approved. The summary, to open in a browser".toString()
       : 'All artwork is approved. The summary, to open in a browser'
