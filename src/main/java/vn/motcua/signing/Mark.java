package vn.motcua.signing;

import java.util.List;

/**
 * What is seen of a signature on the paper, and where (NĐ 30/2020 annex I).
 *
 * @param printedName the signer's name as printed under the signature; not used in the corner
 */
public record Mark(Place place, String printedName, Look look) {

  /** Where it stands. */
  public enum Place {
    /** The person's: between the title and the printed name. */
    ABOVE_NAME,
    /** The agency's: at real size over the left third of the person's. */
    SEAL,
    /** On copies and scans: top right of the first page. */
    CORNER
  }

  /** How it looks. */
  public sealed interface Look {}

  /** A drawn signature or a seal: PNG with transparent ground. */
  public record Picture(byte[] png) implements Look {}

  /** Lines of text, where there is no picture. */
  public record Lines(List<String> lines) implements Look {}

  public static Mark person(String printedName, Look look) {
    return new Mark(Place.ABOVE_NAME, printedName, look);
  }

  public static Mark seal(String printedName, Look look) {
    return new Mark(Place.SEAL, printedName, look);
  }

  public static Mark corner(Look look) {
    return new Mark(Place.CORNER, "", look);
  }
}
