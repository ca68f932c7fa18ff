package vn.motcua.dossier.spi;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Fee;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.shared.Actor;

/** What dossiers cost and how far that is paid; kept by another module. */
public interface DossierFees {

  /** What stands on its papers; {@link Fee#UNKNOWN} where nobody has said. */
  Fee of(DossierCode code);

  /** The page on which its fee is stated and taken. */
  String page(DossierCode code);

  /** What is said of its money when it is stopped; a whole sentence, in Vietnamese. */
  String settlement(DossierCode code);

  /**
   * Refuses to hand a result over as long as something is open, where the agency wants it paid
   * before.
   */
  void requireSettled(Dossier dossier);

  /**
   * What would be asked for at the counter; empty where no rule says what the procedure costs, or
   * its fee is taken elsewhere.
   *
   * @param procedureCode a procedure in force
   * @param asked as typed so far; a quantity of 0 counts as 1
   */
  Optional<Offer> offer(Actor actor, String procedureCode, Channel channel, FeeAsked asked);

  /**
   * A fee as it is shown before the dossier is taken in.
   *
   * @param dong in đồng
   * @param words how it came about, one line for each item
   * @param byCopies whether it depends on how many copies are asked for
   * @param byPages whether it depends on how many pages the original has
   * @param byTiming whether it depends on whether something is registered late
   * @param mayTake whether this person may take it
   * @param exemptions that may be claimed
   */
  record Offer(
      long dong,
      List<String> words,
      boolean byCopies,
      boolean byPages,
      boolean byTiming,
      boolean mayTake,
      List<Exempt> exemptions) {}

  /** An exemption: the code by which it is claimed, and its name. */
  record Exempt(String code, String name) {}
}
