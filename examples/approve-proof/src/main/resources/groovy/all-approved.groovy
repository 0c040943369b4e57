// Says so once the task of every picture in the folder is complete; nothing before, nor again for the same pictures.
def failed = camelContext.registry.lookupByName('failures').sort()
def complete = variables.tasks.findAll { it.percentComplete >= 100 }
def waiting = variables.pictures - complete*.file - failed
def done = [
    proofs: complete*.proof,
    sentence: failed ? "Could not be sent to Proof: ${failed.join(', ')}. All else is approved. The summary, to open in a browser".toString()
                     : 'All artwork is approved. The summary, to open in a browser'
]
variables.pictures && !waiting && !(done in camelContext.registry.lookupByName('told')) ? done : null
