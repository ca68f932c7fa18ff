package vn.motcua.form.web;

import java.util.List;
import vn.motcua.platform.web.piece.Status;

/**
 * One edition of a form as the desk lists it.
 *
 * @param name {@code birth-registration, lần 1}
 * @param procedures codes; empty of the generic one
 * @param from {@code Từ 01/07/2025}
 * @param whose the country, or the agency that brought it
 * @param entered who brought it and when; empty of shipped ones
 * @param withdrawn who took it back, when and why, or empty
 * @param withdrawUrl where this person takes it back, or empty
 */
public record EditionRow(
    String title,
    String name,
    List<String> procedures,
    String from,
    String whose,
    Status state,
    String entered,
    String withdrawn,
    String url,
    String withdrawUrl) {

  public EditionRow {
    procedures = List.copyOf(procedures);
  }
}
