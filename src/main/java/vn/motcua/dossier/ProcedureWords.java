package vn.motcua.dossier;

import vn.motcua.catalogue.Procedure;

/** What a dossier asks for, in few words. */
public final class ProcedureWords {

  private ProcedureWords() {}

  /**
   * The short name of the version it was received under; of an interlinked group, which the
   * catalogue does not know, its own name.
   */
  public static String shortName(Procedure version, String code, String name) {
    return version.code().equals(code) ? version.shortName() : name;
  }
}
