merge into task (id, name, status, priority, project_id)
values (:#${body[ID]}, :#${body[name]}, :#${body[status]}, :#${body[priority]}, :#${body[projectID]})
