delete from task where id = :#${header.CamelWorkfrontObjectId}
