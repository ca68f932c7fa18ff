package vn.motcua.petition.model;

import java.util.Arrays;
import java.util.Optional;

/** What was found of conduct that somebody reported. */
public enum Verdict {
  TRUE,
  PARTLY,
  UNTRUE;

  /** Key of its words. */
  public String messageKey() {
    return "petition.verdict." + name();
  }

  public static Optional<Verdict> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
