package vn.motcua.dossier.model;

/** A paper of the checklist with what was handed in of it; 0 and 0 = not handed in. */
public record SubmittedPaper(int id, String name, int originals, int copies, boolean required) {

  public boolean isHandedIn() {
    return originals + copies > 0;
  }
}
