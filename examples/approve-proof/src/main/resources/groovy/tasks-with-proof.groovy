// The tasks whose description has the note of proof-note.groovy, each with the file and the proof that belong to it.
variables.tasks.collect { task ->
    def note = task.description =~ /Proof (\d+), version (\d+), MD5/
    note ? task + [file: task.extRefID - 'artwork/', proof: note[0][1] as int] : null
}.findAll().sort { it.file }
