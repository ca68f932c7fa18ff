package vn.motcua.dossier;

import java.util.Optional;

/** What anybody with the slip in hand may see (TT 01/2018/TT-VPCP Đ16: code and progress only). */
public interface PublicLookup {

  /**
   * The progress of that dossier. A wrong code and a wrong second fact answer alike.
   *
   * @param secondFact the last four digits of the applicant's or submitter's identity number or
   *     telephone
   */
  Optional<Progress> find(String code, String secondFact);

  /**
   * Whether that is the whole identity number or telephone of the applicant or submitter: what is
   * handed out is asked for with more than four digits.
   */
  boolean belongsTo(String code, String number);
}
