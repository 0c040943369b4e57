// Says so once the task of every picture in the folder is complete; nothing before, nor again for the same pictures.
def folder = new File(camelContext.resolvePropertyPlaceholders('{{artwork.folder}}'))
def failed = camelContext.registry.lookupByName('failures').sort()
def pictures = (folder.list() ?: []).findAll { it ==~ /(?i)[^.].*\.(png|jpe?g)/ }.sort()
def complete = variables.tasks.findAll { it.percentComplete >= 100 }
def done = [
    proofs: complete*.proof,
    sentence: failed ? "Could not be sent to Proof: ${failed.join(', ')}. All else is approved. The summary, to open in a browser".toString()
                     : 'All artwork is approved. The summary, to open in a browser'
]
def waiting = pictures - complete*.file - failed
pictures && !waiting && !(done in camelContext.registry.lookupByName('told')) ? done : null
