package vn.motcua.post.label;

import vn.motcua.platform.qr.BarCode;
import vn.motcua.platform.qr.QrCode;
import vn.motcua.platform.web.Show;
import vn.motcua.post.carrier.Carrier.Party;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;

/**
 * What is stuck on an envelope.
 *
 * @param from sender
 * @param to addressee
 * @param code the carrier's number, else ours
 */
public record Label(Parcel parcel, Party from, Party to, String code) {

  static Label of(Parcel parcel, Party desk) {
    var home = parcel.addressee();
    var person = new Party(home.name(), home.phone(), home.address());
    var returns = parcel.direction() == Direction.RETURN;
    var code = BarCode.says(parcel.tracking()) ? parcel.tracking() : parcel.number();
    return new Label(parcel, returns ? desk : person, returns ? person : desk, code);
  }

  public BarCode bars() {
    return BarCode.of(code);
  }

  /** Our number: the desk scans it when the parcel comes back. */
  public QrCode qr() {
    return QrCode.of(parcel.number());
  }

  public boolean collects() {
    return parcel.cod() > 0;
  }

  /** {@code 50.000 đ} */
  public String money() {
    return Show.money(parcel.cod());
  }
}
