package vn.motcua.dossier.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person or organisation on a paper; unknown values are empty.
 *
 * @param identity kind and number of the identity paper, {@code Số định danh cá nhân: 045196000218}
 */
public record Party(String fullName, String address, String phone, String email, String identity) {

  /** Phone, e-mail and identity, those that are known, on one line. */
  public String contact() {
    return Stream.of(labelled("Số điện thoại", phone), labelled("Email", email), identity)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" \u00A0\u00A0 "));
  }

  private static String labelled(String label, String value) {
    return value.isEmpty() ? "" : label + ": " + value;
  }
}
