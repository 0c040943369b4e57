delete from project where id = :#${header.CamelWorkfrontObjectId}
