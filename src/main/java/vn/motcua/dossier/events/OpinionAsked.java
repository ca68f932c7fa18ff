package vn.motcua.dossier.events;

import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;

/** An agency or department was asked about a dossier. */
public record OpinionAsked(Actor actor, Dossier dossier, Consultation asked) {}
