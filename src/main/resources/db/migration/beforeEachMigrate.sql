-- What is added to a large table takes longer than any request may.
set local statement_timeout = 0;
