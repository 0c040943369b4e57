delete from hour_entry where id = :#${header.CamelWorkfrontObjectId}
