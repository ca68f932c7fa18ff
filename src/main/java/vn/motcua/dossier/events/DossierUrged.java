package vn.motcua.dossier.events;

import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Urging;
import vn.motcua.shared.Actor;

/** Somebody called after a dossier, and the actor took it down. */
public record DossierUrged(Actor actor, Dossier dossier, Urging urging) {}
