package vn.motcua.dossier.spi;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;

/** What happened to a dossier in another module, told in its story; several modules have such. */
public interface AlsoHappened {

  /** For those who handle it, in any order. */
  List<Happening> forDesk(DossierCode code);

  /**
   * For whoever looks it up with the slip in hand: no names, no addresses, no numbers (TT
   * 01/2018/TT-VPCP art. 16: code and progress only).
   */
  List<Happening> forCitizens(DossierCode code);

  /**
   * Something that happened.
   *
   * @param words in the reader's language
   * @param who did it, where; may be empty
   */
  record Happening(Instant at, String words, String who) {}
}
