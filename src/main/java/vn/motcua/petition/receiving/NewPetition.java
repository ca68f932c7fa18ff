package vn.motcua.petition.receiving;

import org.jspecify.annotations.Nullable;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Sender;

/**
 * What somebody reports.
 *
 * @param agency identifier or GSO code of the agency it is for
 * @param proposed what they take it to be; null = do not know
 * @param dossier code of a dossier it is about; empty = none
 * @param procedure code of a procedure it is about; empty = none
 * @param publishable whether they agree that it is published without their name
 */
public record NewPetition(
    String agency,
    @Nullable Concern proposed,
    String content,
    String dossier,
    String procedure,
    Sender sender,
    boolean publishable) {}
