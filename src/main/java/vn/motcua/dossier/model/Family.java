package vn.motcua.dossier.model;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;

/**
 * What a dossier is to others.
 *
 * @param interlinked whether it stands for a whole group
 * @param parent the dossier of the group it is a part of; null = of none
 */
public record Family(boolean interlinked, @Nullable DossierCode parent) {

  /** By itself. */
  public static final Family NONE = new Family(false, null);

  /** Of a whole group. */
  public static final Family GROUP = new Family(true, null);

  public static Family partOf(DossierCode parent) {
    return new Family(false, parent);
  }
}
