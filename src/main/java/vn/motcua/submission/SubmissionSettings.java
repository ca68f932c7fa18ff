package vn.motcua.submission;

/** What bounds submissions: how the system works, not law. */
public final class SubmissionSettings {

  /** Drafts a citizen may have at once. */
  public static final int MOST_DRAFTS = 20;

  private SubmissionSettings() {}
}
