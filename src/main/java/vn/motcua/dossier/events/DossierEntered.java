package vn.motcua.dossier.events;

import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Contact;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.shared.Actor;

/**
 * A dossier was taken in or handed in.
 *
 * @param dossier as stored, with its first version
 * @param fee what was said of its fee
 * @param contact its people, who need not be read for this
 */
public record DossierEntered(
    Actor actor, Action action, Dossier dossier, Contact contact, FeeAsked fee) {}
