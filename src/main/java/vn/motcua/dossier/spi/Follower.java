package vn.motcua.dossier.spi;

/** Another module that keeps something of an agency beside its dossiers. */
public interface Follower {

  /** How much must be brought to an end before the agency's work may pass. */
  int unfinished(long agencyId);

  /** Lets those who may read the successor's read what the agency kept. */
  void follow(long predecessorId, String successorPath);
}
