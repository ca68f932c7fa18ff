package vn.motcua.publication.paper;

import java.util.List;
import vn.motcua.catalogue.Procedure;
import vn.motcua.platform.qr.QrCode;

/**
 * Poster or leaflet of an agency, or of one of its fields.
 *
 * @param field empty on the agency's own sheet, which lists the fields
 * @param fields all fields with how many procedures each has; empty on the sheet of a field
 * @param procedures of the field; empty on the agency's own sheet
 * @param path of the board the code opens
 */
public record BoardSheet(
    SheetHead head, String field, List<FieldLine> fields, List<Procedure> procedures, String path) {

  public BoardSheet {
    fields = List.copyOf(fields);
    procedures = List.copyOf(procedures);
  }

  /** A field and how many procedures it has. */
  public record FieldLine(String name, int count) {}

  public int count() {
    return field.isEmpty() ? fields.stream().mapToInt(FieldLine::count).sum() : procedures.size();
  }

  public QrCode qr() {
    return QrCode.of(head.publicAddress() + path);
  }

  public String typedAddress() {
    return head.typed(path);
  }
}
