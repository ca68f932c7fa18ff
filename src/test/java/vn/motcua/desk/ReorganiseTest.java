package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.succession.PassingPlan;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;

/** What a reorganisation must not do. */
class ReorganiseTest extends SuccessionCase {

  @Test
  void refuses_what_would_lose_or_change_the_past() {
    first.received("Sau Ngày", moment(10, 20));
    var other = new TestOffice(context);
    assertThat(
            refusals(
                Kind.MERGE,
                List.of(first.agency, other.agency),
                LocalDate.of(2026, 10, 20),
                "",
                new NewUnit("Vô Danh", "")))
        .containsExactlyInAnyOrder(
            "REORGANISATION_AFTER_FACTS", "UNIT_KIND_MISSING", "DOCUMENT_MISSING");
    assertThat(
            refusals(
                Kind.RENAME,
                List.of(first.agency),
                DAY,
                DOCUMENT,
                new NewUnit(first.agency.name(), "")))
        .containsExactly("AGENCY_NAME_TAKEN");
    assertThat(
            refusals(
                Kind.SPLIT, List.of(first.agency), DAY, DOCUMENT, new NewUnit("Xã Một Phần", "")))
        .containsExactly("REORGANISATION_PARTIES");
    assertThat(
            refusals(
                Kind.RENAME,
                List.of(first.agency),
                DAY,
                DOCUMENT,
                new NewUnit("Xã Khác Mã", other.code())))
        .containsExactly("IDENTIFIER_CODE_TAKEN");
    var later = LocalDate.of(2026, 12, 1);
    var heir =
        at(
            MORNING,
            () ->
                reorganise
                    .handle(
                        administrator,
                        new Reorganisation(
                            Kind.RENAME,
                            List.of(first.agency.id()),
                            List.of(new NewUnit("Xã Sau Này " + first.agency.id(), "")),
                            Map.of(),
                            later,
                            DOCUMENT))
                    .getFirst());
    assertThat(
            refusals(
                Kind.RENAME, List.of(first.agency), later, DOCUMENT, new NewUnit("Xã Lần Nữa", "")))
        .containsExactly("AGENCY_ENDS");
    assertThat(
            codes(
                () ->
                    succession.confirm(
                        administrator, first.agency.id(), PassingPlan.all(heir.id(), ""))))
        .containsExactlyInAnyOrder("SUCCESSION_NOT_YET", "SUCCESSION_DOCUMENT_MISSING");
    var afterwards = Instant.parse("2026-12-01T02:00:00Z");
    assertThat(
            codesAt(
                afterwards,
                () ->
                    succession.confirm(
                        administrator,
                        first.agency.id(),
                        PassingPlan.all(other.agency.id(), DOCUMENT))))
        .containsExactly("SUCCESSION_NOT_A_SUCCESSOR");
    assertThatThrownBy(() -> reorganise.handle(first.leader, rename(other.agency)))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> succession.remains(first.leader, first.agency.id()))
        .isInstanceOf(NotVisible.class);
  }

  private List<String> refusals(
      Kind kind, List<Agency> agencies, LocalDate on, String document, NewUnit... units) {
    return codesAt(
        MORNING,
        () ->
            reorganise.handle(
                administrator,
                new Reorganisation(
                    kind,
                    agencies.stream().map(Agency::id).toList(),
                    List.of(units),
                    Map.of(),
                    on,
                    document)));
  }
}
