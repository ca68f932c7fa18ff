package vn.motcua.petition.events;

import org.jspecify.annotations.Nullable;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.model.Verdict;

/**
 * A petition was answered.
 *
 * @param dossier code of the dossier it is about; empty = none
 * @param verdict what was found of conduct; null for rules
 */
public record PetitionAnswered(PetitionCode code, String dossier, @Nullable Verdict verdict) {}
