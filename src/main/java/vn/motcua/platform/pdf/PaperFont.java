package vn.motcua.platform.pdf;

/** The plain face of our papers, for whoever draws on them later. */
public final class PaperFont {

  private PaperFont() {}

  /** A TrueType file; not to be changed. */
  public static byte[] regular() {
    return PaperFace.REGULAR.file();
  }
}
