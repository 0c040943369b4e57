create table if not exists project (id char(32) primary key, name varchar(255), status varchar(10), priority int);
create table if not exists task (id char(32) primary key, name varchar(255), status varchar(10), priority int, project_id char(32));
create table if not exists hour_entry (id char(32) primary key, hours decimal(10, 2), status varchar(10), task_id char(32), owner_id char(32));
