package vn.motcua.publication.paper;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Where sheets are printed. */
public final class SheetAddress {

  static final String PATH = "/desk/publication/sheets";

  private SheetAddress() {}

  public static String procedure(long agencyId, String code, SheetSize size) {
    return address("procedure", agencyId, "code", code, size);
  }

  /**
   * @param field empty = the agency's own sheet
   */
  public static String board(long agencyId, String field, SheetSize size) {
    return address("board", agencyId, "field", field, size);
  }

  /**
   * @param field empty = of all fields
   */
  public static String toPost(long agencyId, String field, SheetSize size) {
    return address("to-post", agencyId, "field", field, size);
  }

  private static String address(
      String kind, long agencyId, String name, String value, SheetSize size) {
    var address =
        UriComponentsBuilder.fromPath(PATH + "/" + kind + ".pdf").queryParam("agency", agencyId);
    if (!value.isEmpty()) {
      address.queryParam(name, "{value}");
    }
    return address
        .queryParam("size", size.key())
        .encode()
        .buildAndExpand(Map.of("value", value))
        .toUriString();
  }
}
