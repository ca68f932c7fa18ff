package vn.motcua.citizen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** On what ground somebody acts for another. Names are kept. */
public enum MandateKind {
  /** Parent or guardian of a person who cannot act (Bộ luật Dân sự 2015 art. 134–136). */
  GUARDIAN,
  /** Authorised on paper. */
  PROXY,
  /** Stands for an organisation. */
  ORGANISATION,
  /** Given by the person, with a proven account, in this system. */
  GIVEN;

  /** Those the holder says. */
  public static final List<MandateKind> SAID = List.of(GUARDIAN, PROXY, ORGANISATION);

  /** Of those the holder says. */
  public static Optional<MandateKind> said(String name) {
    return Arrays.stream(values())
        .filter(SAID::contains)
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }

  /** Key of its name. */
  public String messageKey() {
    return "citizen.mandate." + name();
  }
}
