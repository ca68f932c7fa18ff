package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Dossiers as the people see them whose they are. That the reader is that person is for the caller
 * to have made sure of, by a sign-in that proves it.
 */
public interface CitizensDossiers {

  /**
   * Those of an applicant and those the person sent, the newest first.
   *
   * @param identityNumber proven to be the reader's; empty finds none by it
   * @param sent codes of dossiers the reader sent, whosever they are
   */
  List<OwnDossier> of(String identityNumber, Collection<String> sent, int most);

  /** How far that dossier has come. */
  Optional<Own> find(String code);

  /**
   * A dossier in the words of its applicant, and what the applicant may do to it now.
   *
   * @param procedure its name
   * @param asked what is to be completed, in the office's words; empty unless something is
   * @param agencyId the agency that received it
   * @param maySupplement whether papers asked for may be handed in
   * @param mayWithdraw whether it may be taken back
   * @param over whether nothing more happens to it
   */
  record Own(
      Progress progress,
      String procedure,
      String asked,
      long agencyId,
      long version,
      boolean maySupplement,
      boolean mayWithdraw,
      boolean over) {}
}
