package vn.motcua.evaluation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The nine indices of evaluation (NĐ 61/2018/NĐ-CP art. 29), in the order of the law. */
public enum Index {
  /** The whole time against the limit of the law. */
  TOTAL_TIME(true),
  /** The time of each unit that took part against its own limit. */
  UNIT_TIME(true),
  /** How often the applicant had to come back to complete the dossier. */
  CONTACTS(true),
  /** How many agencies the applicant had to go to. */
  PLACES(true),
  /** How much is done at the one-stop desk itself. */
  ORGANISATION(false),
  /** Whether procedures are made public. */
  PUBLICITY(false),
  /** Whether anybody complained of how they were treated. */
  CONDUCT(true),
  /** Whether petitions are answered in time. */
  PETITIONS(false),
  /** Online services. */
  ONLINE(false);

  /** Points of one dossier, or of one agency, at most. */
  public static final int MOST = 2;

  private final boolean ofDossiers;

  Index(boolean ofDossiers) {
    this.ofDossiers = ofDossiers;
  }

  /** Whether every dossier has points of it; else the agency as a whole has. */
  public boolean isOfDossiers() {
    return ofDossiers;
  }

  /** From 1 to 9. */
  public int number() {
    return ordinal() + 1;
  }

  /** Those an officer is evaluated by: 1, 2, 3, 4 and 7. */
  public static List<Index> ofOfficers() {
    return Arrays.stream(values()).filter(Index::isOfDossiers).toList();
  }

  public static Optional<Index> of(String number) {
    return Arrays.stream(values())
        .filter(index -> Integer.toString(index.number()).equals(number))
        .findFirst();
  }

  /** Key of its name, {@code evaluation.index.3}. */
  public String messageKey() {
    return "evaluation.index." + number();
  }
}
