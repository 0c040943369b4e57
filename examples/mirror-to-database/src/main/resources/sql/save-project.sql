merge into project (id, name, status, priority)
values (:#${body[ID]}, :#${body[name]}, :#${body[status]}, :#${body[priority]})
