package vn.motcua.dossier.succession;

/** How many of the dossiers an agency had received are now where. */
public record PassedTo(long agencyId, int received, int handled, int open) {}
