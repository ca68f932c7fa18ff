package vn.motcua.dossier.spi;

import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;

/**
 * A book kept by another module in which the results of some procedures must stand, with a number,
 * before they leave the house.
 */
public interface ResultBook {

  /** Whether results of that procedure stand in this book. */
  boolean holds(String procedureCode);

  /**
   * Refuses unless the dossier's result stands in the book, signed and numbered.
   *
   * @param dossier of a procedure whose results the book {@link #holds}
   */
  void requireEntered(Dossier dossier);

  /** The page on which somebody new is taken in and entered at once. */
  String counter();

  /** The page on which a dossier already received is entered. */
  String counter(DossierCode dossier);
}
