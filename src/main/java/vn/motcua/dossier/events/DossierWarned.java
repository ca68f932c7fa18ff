package vn.motcua.dossier.events;

import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Warning;

/**
 * A date of a dossier comes near or has passed, and that level is to know.
 *
 * @param stepName of the step that is due; empty when the whole dossier is meant
 */
public record DossierWarned(Dossier dossier, Warning warning, String stepName) {}
