-- The demo county is made by many commands, each in a transaction of its own: this says that all of them were done.
alter table kernel.installation add column demo_loaded boolean not null default false check (demo or not demo_loaded);
