// What happens next, as soon as all pictures are in review; null for nothing. "what" is a control of the sandbox under /_sandbox/proof.
def noor = 'noor.haddad@sandbox.example', beatrice = 'beatrice.hale@sandbox.example', greta = 'greta.holm@sandbox.example'
def comment = { file, email, text -> [what: 'comment', file: file, form: [email: email, text: text]] }
def reply = { file, email, text -> [what: 'reply', file: file, form: [email: email, text: text]] }
def decide = { file, email, decision -> [what: 'decide', file: file, form: [email: email, decision: decision]] }

def acts = [
    comment('poster.jpg', noor, 'The evening light is just right. Please keep the leaves away from the cup in print.'),
    reply('poster.jpg', beatrice, 'They are: the cup has a clear zone of 20 mm.'),
    decide('poster.jpg', noor, 'Approved'),
    decide('poster.jpg', beatrice, 'Approved'),
    decide('banner.jpg', noor, 'Approved'),
    comment('packaging.png', beatrice, 'Love the label. "Good for your heart" is short and warm.'),
    decide('banner.jpg', beatrice, 'Approved'),
    decide('packaging.png', noor, 'Approved'),
    decide('packaging.png', beatrice, 'Approved'),
    decide('poster.jpg', greta, 'Approved'),
    comment('packaging.png', greta, '"Good for your heart" is a health claim, and we have no study for it. And the ℮ mark is missing beside the 250 g.'),
    decide('packaging.png', greta, 'Changes required'),
    reply('packaging.png', beatrice, 'Understood. What about "Good for slow mornings"?'),
    decide('banner.jpg', greta, 'Approved'),
    [corrected: 'packaging.png', file: 'packaging.png'],
    decide('packaging.png', noor, 'Approved'),
    decide('packaging.png', beatrice, 'Approved'),
    comment('packaging.png', greta, 'That one is fine with us.'),
    decide('packaging.png', greta, 'Approved')
]

def played = camelContext.registry.lookupByName('played')
def act = played.get() < acts.size() ? acts[played.get()] : null
def task = variables.tasks.find { it.file == act?.file }
if (!task || !acts*.file.unique().every { it in variables.tasks*.file }) {
    return null
}
played.incrementAndGet()
if (act.what == 'reply') {
    act.form.commentId = variables.artworks.find { it.file == act.file }.comments.last().id
}
act.form?.fileId = task.proof
act
