create tabel b2_lamp (id integer not null primary key);
