// Two stages, one after the other: Legal looks at what Design has approved. Roles and triggers by their names, or by their numbers.
def reviewers = { String name ->
    camelContext.resolvePropertyPlaceholders('{{reviewers.' + name + '}}').split('[,;\\s]+').findAll().collect {
        [email: it, role: 'reviewer & approver', email_notification: 'all activity']
    }
}
def proof = [
    Name: variables.file,
    ReferenceID: variables.task.ID,
    Stages: [
        [stage_id: 1, name: 'Design', start_trigger: 'at once', stage_reviewers: reviewers('design')],
        [stage_id: 2, name: 'Legal', start_trigger: 'all approved', start_dependent_stage_id: 1, stage_reviewers: reviewers('legal')]
    ]
]
// The next version follows the latest one.
variables.known.proof ? proof + [ParentFileID: variables.known.proof] : proof
