package vn.motcua.petition.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done with a petition. The names are kept in the database. */
public enum Action {
  RECEIVE,
  /** Say that it is about conduct or about a rule, and is ours to answer. */
  CLASSIFY,
  ASSIGN,
  /** To the agency that has to answer it. */
  FORWARD,
  ASK,
  SUPPLEMENT,
  REFUSE,
  /** It is no petition: tell the way of complaints and denunciations. */
  GUIDE,
  MERGE,
  /** Write the answer for a leader to approve. */
  SUBMIT,
  SEND_BACK,
  ANSWER,
  PUBLISH,
  WITHHOLD,
  /** Whoever sent it says whether the answer satisfies. */
  RATE;

  /** {@code send-back} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Key of its words as a button. */
  public String messageKey() {
    return "petition.act." + key();
  }

  /** Key of its words in the story: what was done. */
  public String doneKey() {
    return "petition.done." + key();
  }

  public static Optional<Action> of(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
  }
}
