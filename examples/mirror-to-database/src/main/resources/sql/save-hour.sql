merge into hour_entry (id, hours, status, task_id, owner_id)
values (:#${body[ID]}, :#${body[hours]}, :#${body[status]}, :#${body[taskID]}, :#${body[ownerID]})
