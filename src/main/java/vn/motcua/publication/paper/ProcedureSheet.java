package vn.motcua.publication.paper;

import java.util.List;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.platform.qr.QrCode;

/** Poster or leaflet of one procedure. */
public record ProcedureSheet(SheetHead head, Procedure procedure) {

  private static final int LONG = 80;
  private static final int VERY_LONG = 170;

  public List<RequiredPaper> always() {
    return procedure.papers().stream().filter(RequiredPaper::required).toList();
  }

  public List<RequiredPaper> sometimes() {
    return procedure.papers().stream().filter(paper -> !paper.required()).toList();
  }

  /** How many papers the source counts beyond those it lists. */
  public int papersMissing() {
    var stated = procedure.papersStated();
    return stated == null ? 0 : Math.max(0, stated - procedure.papers().size());
  }

  /** Opens the version in force on the day it is read. */
  public QrCode qr() {
    return QrCode.of(head.publicAddress() + path());
  }

  public String typedAddress() {
    return head.typed(path());
  }

  private String path() {
    return "/thu-tuc/" + procedure.code();
  }

  /** How large the name may be written. */
  public String nameClass() {
    var length = procedure.name().length();
    return length > VERY_LONG ? "name very-long" : length > LONG ? "name long" : "name";
  }
}
