package vn.motcua.dossier.store;

import vn.motcua.dossier.model.Dossier;

/**
 * A dossier as its page begins, in one row: what an ordinary dossier has not is then not asked for.
 *
 * @param earlier how many dossiers the same person handed in before below the agency that received
 *     this one
 * @param urged whether somebody called after it
 * @param warned whether anybody was warned of one of its dates
 * @param scanned whether its paper was ever scanned
 */
public record DossierHead(
    Dossier dossier, People people, int earlier, boolean urged, boolean warned, boolean scanned) {}
