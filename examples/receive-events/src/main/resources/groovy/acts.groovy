// What people do, one thing after the other. Each is a change of a task as "workfront:task/update" takes it, or a new task, or its end.
def tasks = variables.tasks
def task = { number -> tasks[number % tasks.size()].ID }
def change = { number, fields -> [type: 'UPDATE', task: [ID: task(number)] + fields] }

[
    change(0, [status: 'INP']),
    change(1, [priority: 4]),
    change(2, ['DE:Channel': 'Social']),
    [type: 'CREATE', task: [name: 'Tasting notes for the back of the bag', projectID: tasks[0].projectID]],
    change(0, [description: 'Tasted with the team: chocolate first, then plum.']),
    change(1, [name: "${tasks[1 % tasks.size()].name}, second round".toString()]),
    change(0, [status: 'CPL']),
    [type: 'DELETE', task: null]
]
