// The artwork that every stage has approved. The proof's own decision would also wait for whoever made the proof.
def word = camelContext.resolvePropertyPlaceholders('{{decision.approved}}')
variables.artworks.findAll { artwork -> artwork.stages && artwork.stages.every { it.decision?.equalsIgnoreCase(word) } }
