package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.platform.web.piece.Due;

/**
 * A dossier as its applicant sees it in a list.
 *
 * @param procedure its name
 * @param status one sentence on where it stands
 * @param todo what the applicant has to do now; empty when nothing
 * @param over whether nothing more happens to it
 */
public record OwnDossier(
    String code,
    String procedure,
    String status,
    String todo,
    String place,
    Instant submittedAt,
    Due due,
    boolean over) {}
