package vn.motcua.signing.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The keys in use and a form for another.
 *
 * @param places where a key may be
 * @param drivers of tokens on this machine; empty = none is set up
 */
public record SigningKeysPage(
    String summary,
    List<Row> rows,
    List<Option> owners,
    List<Option> places,
    List<Option> drivers,
    SigningKeyForm form,
    Problems problems) {

  public record Row(
      long id,
      String owner,
      String agency,
      String place,
      String subject,
      String issuer,
      String serial,
      String span,
      Status state) {}
}
