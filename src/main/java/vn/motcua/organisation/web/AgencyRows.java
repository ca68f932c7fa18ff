package vn.motcua.organisation.web;

import static java.util.stream.Collectors.joining;
import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;

/** Puts agencies into the words of tables and lists. */
@Component
class AgencyRows {

  private final Organisation organisation;

  AgencyRows(Organisation organisation) {
    this.organisation = organisation;
  }

  /**
   * @param asked the day somebody asked about, kept in the links; empty for today
   */
  AgencyRow row(Agency agency, LocalDate on, String asked) {
    return new AgencyRow(
        url(agency, asked),
        agency.name(),
        Objects.requireNonNullElse(agency.code(), ""),
        agency.demonstrationCode(),
        Objects.requireNonNullElse(agency.gsoCode(), ""),
        above(agency),
        below(agency, on),
        AgencyRow.validity(agency));
  }

  List<AgencyRow> rows(List<Agency> agencies, LocalDate on, String asked) {
    return agencies.stream().map(agency -> row(agency, on, asked)).toList();
  }

  static String url(Agency agency, String asked) {
    var address = "/desk/organisation/" + agency.id();
    return asked.isEmpty() ? address : address + "?on=" + asked;
  }

  private String above(Agency agency) {
    var lineage = organisation.lineage(agency.id());
    return lineage.subList(0, lineage.size() - 1).reversed().stream()
        .map(Agency::name)
        .collect(joining(", "));
  }

  /** {@code 5 sở, ban, ngành · 78 xã, phường, đặc khu} */
  private String below(Agency agency, LocalDate on) {
    return organisation.children(agency.id(), on).stream()
        .collect(Collectors.groupingBy(Agency::level, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(entry -> entry.getKey() == AgencyLevel.DEPARTMENT))
        .map(
            entry ->
                t(
                    "organisation.count." + entry.getKey().name().toLowerCase(Locale.ROOT),
                    Show.number(entry.getValue())))
        .collect(joining(" · "));
  }
}
