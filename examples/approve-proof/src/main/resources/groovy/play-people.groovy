// The reviewers, as users of the Proof account. Nobody signs in with these passwords.
[
    ['Noor', 'Haddad', 'Creative Director'],
    ['Beatrice', 'Hale', 'Head of Copy'],
    ['Greta', 'Holm', 'Legal Counsel']
].collect { first, last, position -> [
    EmailAddress: "${first}.${last}@sandbox.example".toString().toLowerCase(),
    FirstName: first,
    LastName: last,
    Position: position,
    Password: UUID.randomUUID().toString(),
    SendConfirmationEmail: false
] }
