package vn.motcua.publication.paper;

import vn.motcua.catalogue.Procedure;
import vn.motcua.platform.qr.QrCode;

/** Poster or leaflet of one procedure. */
public record ProcedureSheet(SheetHead head, Procedure procedure) {

  private static final int LONG = 80;
  private static final int VERY_LONG = 170;

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
