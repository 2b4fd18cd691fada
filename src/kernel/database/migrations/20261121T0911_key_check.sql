-- Tells which key file this data was written with (a keyed hash of fixed words), so that another one is refused before
-- it makes every session, invitation and way to sign in unreadable. Empty where no process has been started yet.
alter table kernel.installation add column key_check text check (key_check ~ '^[0-9a-f]{16}$');
