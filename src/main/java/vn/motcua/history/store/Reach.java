package vn.motcua.history.store;

/**
 * Past dossiers somebody may see.
 *
 * @param path hierarchy path they lie under
 * @param field of procedures; empty = every field
 * @param alone the agency when nothing lies below it; 0 when something does
 */
public record Reach(String path, String field, long alone) {}
