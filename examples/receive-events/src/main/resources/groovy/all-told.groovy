// Whether each thing that was done has been told, and is on the page. True once at most.
def registry = camelContext.registry
def count = { list -> list.countBy { [it.ID, it.type] } }
def told = count(registry.lookupByName('happenings'))
def done = count(registry.lookupByName('done'))
registry.lookupByName('goneHome').get() && registry.lookupByName('page').get() && !registry.lookupByName('outdated').get() &&
    done.every { what, times -> (told[what] ?: 0) >= times } && registry.lookupByName('goneHome').getAndSet(false)
