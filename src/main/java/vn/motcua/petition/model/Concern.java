package vn.motcua.petition.model;

import java.util.Arrays;
import java.util.Optional;

/** What a petition is about (NĐ 20/2008/NĐ-CP art. 5). */
public enum Concern {
  /** Somebody was slow, made trouble, asked for what the law does not ask for. */
  CONDUCT,
  /** A rule is unclear, contradicts another, costs too much; or how it could be better. */
  RULE;

  /** Key of its words for officials. */
  public String messageKey() {
    return "petition.concern." + name();
  }

  public static Optional<Concern> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
