package vn.motcua.organisation.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.question.AgencyQuestion;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/**
 * The directory of agencies, open to every account: names, codes and successions are published
 * facts.
 */
@RestController
@RequestMapping("/api/v1/agencies")
class AgenciesApi {

  private final Organisation organisation;
  private final Clock clock;

  AgenciesApi(Organisation organisation, Clock clock) {
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param q part of a name or code; case and diacritics do not matter
   * @param level PROVINCE, DISTRICT, COMMUNE or DEPARTMENT
   * @param on day whose organisation is meant, {@code 2025-06-30}; today when absent
   * @param limit 1 to 100, 50 when absent
   */
  @GetMapping
  Slice<AgencySummary> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String level,
      @RequestParam(required = false) @Nullable String on,
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String cursor) {
    var question = AgencyQuestion.of(q, level, on, limit, today());
    return organisation
        .page(question.query(), question.level(), question.on(), question.limit(), cursor)
        .map(agency -> AgencySummary.of(agency, parent(agency)));
  }

  /**
   * @param code identifier code, closed ones too, or GSO code
   * @param on day whose organisation is meant; today when absent
   */
  @GetMapping("/{code}")
  AgencyAnswer one(@PathVariable String code, @RequestParam(required = false) @Nullable String on) {
    var day = AgencyQuestion.day(on, today());
    var agency =
        organisation.find(code, day).orElseThrow(() -> new NotVisible("agency of that code"));
    var lineage = organisation.lineage(agency.id());
    return new AgencyAnswer(
        AgencySummary.of(agency, parent(agency)),
        AgencyName.of(lineage.subList(0, lineage.size() - 1)),
        organisation.children(agency.id(), day).size(),
        AgencyName.of(organisation.predecessors(agency.id())),
        AgencyName.of(organisation.successors(agency.id())),
        organisation.codes(agency.id()).stream().map(AgencyAnswer.Code::of).toList(),
        departments(agency));
  }

  private List<AgencyAnswer.DepartmentAnswer> departments(Agency agency) {
    return organisation.departments(agency.id()).stream()
        .map(
            department ->
                new AgencyAnswer.DepartmentAnswer(
                    department.id(), department.name(), department.kind()))
        .toList();
  }

  private @Nullable Agency parent(Agency agency) {
    return agency.parentId() == null ? null : organisation.agency(agency.parentId());
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
