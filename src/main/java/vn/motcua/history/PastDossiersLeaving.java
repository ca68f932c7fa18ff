package vn.motcua.history;

/**
 * The past dossiers of these numbers are about to be changed or deleted; published inside the
 * transaction that will, while the view still shows them as they were. {@link PastDossiersStored}
 * follows for those that remain.
 *
 * @param lastId inclusive
 */
public record PastDossiersLeaving(long firstId, long lastId) {}
