// The task as it is to be when a version has gone to Proof.
def proof = variables.proof
[
    ID: variables.task.ID,
    description: "Proof $proof.proof_id, version $proof.version, MD5 $variables.fingerprint\n$proof.team_url".toString(),
    URL: proof.team_url,
    status: 'INP',
    percentComplete: 0
]
