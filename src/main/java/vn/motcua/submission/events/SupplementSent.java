package vn.motcua.submission.events;

import vn.motcua.dossier.model.Dossier;

/**
 * Papers that were asked for came online; the desk has to look at them.
 *
 * @param files how many
 * @param note of whoever sent them; may be empty
 */
public record SupplementSent(Dossier dossier, int files, String note) {}
