package vn.motcua.ticket.site;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.shared.TypedDate;
import vn.motcua.ticket.appointment.OfferedHours.Offered;

/**
 * What was chosen so far, as addresses hold it; empty = not yet.
 *
 * @param day {@code 2026-11-26}
 * @param hour of the clock, {@code 9}
 */
record Chosen(String agency, String service, String day, String hour) {

  static final String PATH = "/dat-hen";

  Optional<LocalDate> onDay() {
    return TypedDate.read(day);
  }

  /** 0 to 23; -1 when it is none. */
  int hourNumber() {
    return hour.matches("\\d{1,2}") ? Integer.parseInt(hour) : -1;
  }

  boolean isHour(Offered offered) {
    return offered.hour().number() == hourNumber();
  }

  String withService(long id) {
    return untilAgency() + "&service=" + id;
  }

  String withDay(LocalDate chosen) {
    return untilService() + "&day=" + chosen;
  }

  String withHour(int chosen) {
    return untilDay() + "&hour=" + chosen;
  }

  String untilAgency() {
    return PATH + "?agency=" + agency;
  }

  String untilService() {
    return untilAgency() + "&service=" + service;
  }

  String untilDay() {
    return untilService() + "&day=" + onDay().map(LocalDate::toString).orElse("");
  }
}
