-- Acts on dossiers are nine in ten entries: searched for, they are soon found along the time, and an
-- index of them would make every act dearer. The others are found by this one.
drop index audit.entry_action_ix;
create index entry_rare_action_ix on audit.entry (action, at, id) where action not like 'dossier-%';
