package vn.motcua.dossier.model;

/**
 * A paper of the checklist with what was handed in of it; 0 and 0 = not handed in.
 *
 * @param reused whether files of an earlier dossier of the person stand for it
 */
public record SubmittedPaper(
    int id, String name, int originals, int copies, boolean required, boolean reused) {

  /** Nothing of an earlier dossier stands for it. */
  public SubmittedPaper(int id, String name, int originals, int copies, boolean required) {
    this(id, name, originals, copies, required, false);
  }

  /** On paper, or by what is there already. */
  public boolean isHandedIn() {
    return originals + copies > 0 || reused;
  }

  /** The same, with other counts. */
  public SubmittedPaper counted(int originals, int copies) {
    return new SubmittedPaper(id, name, originals, copies, required, reused);
  }
}
