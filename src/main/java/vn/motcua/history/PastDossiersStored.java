package vn.motcua.history;

/**
 * The past dossiers of these numbers stand as the view shows them; published inside the transaction
 * that wrote them, after it did.
 *
 * @param lastId inclusive; numbers between that do not exist are none
 */
public record PastDossiersStored(long firstId, long lastId) {}
