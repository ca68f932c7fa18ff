package vn.motcua.dossier.store;

/** The official who received a dossier, as printed on its papers. */
public record Receiver(long accountId, String fullName) {}
