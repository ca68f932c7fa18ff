package vn.motcua.publication.paper;

/**
 * Whose sheet it is.
 *
 * @param agency the body that acts
 * @param desk what its one-stop desk is called
 * @param place of the desk; empty when not known
 * @param phone of the desk; empty when not known
 * @param publicAddress where this system answers, without a slash at its end
 * @param printedOn as written
 */
public record SheetHead(
    String agency,
    String desk,
    String place,
    String phone,
    String publicAddress,
    String printedOn) {

  /** An address as people type it. */
  String typed(String path) {
    return publicAddress.replaceFirst("^https?://", "") + path;
  }
}
