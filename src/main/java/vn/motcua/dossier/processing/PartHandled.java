package vn.motcua.dossier.processing;

import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;

/**
 * A dossier that is a part of an interlinked group has been handled; heard in the same transaction.
 *
 * @param actor whose act ended its handling
 * @param note what that act said
 */
public record PartHandled(Actor actor, Dossier dossier, String note) {}
