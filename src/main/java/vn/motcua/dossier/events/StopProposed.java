package vn.motcua.dossier.events;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.dossier.model.Dossier;

/**
 * The applicant did not complete a part of an interlinked group in time; it is to be stopped.
 *
 * @param dossier where it is stopped: that of the part, or of the group for an agency outside
 * @param part its key within the group
 * @param partName its name
 * @param outside whether an agency outside decides it
 * @param askedAt when the applicant was asked to complete it
 * @param last the last day given for it
 */
public record StopProposed(
    Dossier dossier,
    String part,
    String partName,
    boolean outside,
    Instant askedAt,
    LocalDate last) {}
