package vn.motcua.dossier.events;

/**
 * How far the papers of a dossier are data changed: a file was added or taken off, or one was said
 * to need none.
 */
public record PapersDigitised(long dossierId) {}
