package vn.motcua.dossier.events;

import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;

/**
 * Somebody did something to a dossier.
 *
 * @param after as stored, with the version it has now: that and the dossier name the event
 * @param note the remark or reason; may be empty
 */
public record DossierMoved(
    Actor actor, Action action, Dossier before, Dossier after, String note) {}
