package vn.motcua.shared;

/**
 * Points at a record of some module without knowing it.
 *
 * @param type e.g. {@code dossier}, {@code account}
 * @param id the record's id or public code
 */
public record SubjectRef(String type, String id) {}
